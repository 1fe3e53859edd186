package dev.madang.stack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/** Looks at ports of this machine. */
final class Ports {

    /**
     * Below the range from which outgoing connections take theirs: a client that keeps trying a closed port of that
     * range can end up connected to itself, and the port would be taken when its server comes back.
     */
    private static final int FIRST = 20_000;

    private static final int LAST = 32_000;

    private static final Set<Integer> GIVEN = ConcurrentHashMap.newKeySet();

    private Ports() {}

    static int orFree(int port) {
        return port == 0 ? free() : port;
    }

    /** A port nobody listens on and that was not given out before by this JVM. */
    static int free() {
        for (int attempt = 0; attempt < 1000; attempt++) {
            int port = ThreadLocalRandom.current().nextInt(FIRST, LAST);
            if (isFree("127.0.0.1", port) && GIVEN.add(port)) {
                return port;
            }
        }
        throw new StackException("No free port between " + FIRST + " and " + LAST + " was found");
    }

    static boolean isFree(String host, int port) {
        try (ServerSocket ignored = new ServerSocket(port, 1, InetAddress.getByName(host))) {
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    static boolean answers(String host, int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), 500);
            return true;
        } catch (IOException nobody) {
            return false;
        }
    }

    static void requireFree(String title, String host, int port, String property) {
        if (!isFree(host, port)) {
            throw new StackException("Port " + port + " for " + title + " is taken by another program: stop that, or"
                    + " choose another port with -D" + property + "=<port>");
        }
    }
}
