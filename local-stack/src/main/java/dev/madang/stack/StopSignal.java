package dev.madang.stack;

import java.io.IOException;

/** How a program is asked to stop in order. */
enum StopSignal {
    TERMINATE,

    /** PostgreSQL would wait for its clients on TERMINATE; on this it closes their connections. */
    INTERRUPT;

    void send(ProcessHandle process) {
        if (this == TERMINATE || !interrupted(process)) {
            process.destroy();
        }
    }

    private static boolean interrupted(ProcessHandle process) {
        try {
            return new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException noSuchCommand) {
            return false;
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
