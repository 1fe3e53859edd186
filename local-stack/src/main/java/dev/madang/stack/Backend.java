package dev.madang.stack;

/** One of the four parts: how it is run, how one sees that it answers, what it needs before it can be used. */
interface Backend {

    Part part();

    /** Prepares the part's folder, also on the first start, and tells how to run it on that folder. */
    ChildCommand command() throws InterruptedException;

    /** Whether the part answers as a client would expect. */
    boolean answers() throws InterruptedException;

    /** Makes what the application expects to find; finds it made at later starts. */
    default void provision() throws InterruptedException {}
}
