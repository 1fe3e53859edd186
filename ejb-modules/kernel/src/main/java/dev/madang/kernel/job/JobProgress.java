package dev.madang.kernel.job;

/** How a running job tells how far it is. */
@FunctionalInterface
public interface JobProgress {

    /**
     * @param percent 0 to 100
     * @param step a constant name of what is being done
     */
    void at(int percent, String step);
}
