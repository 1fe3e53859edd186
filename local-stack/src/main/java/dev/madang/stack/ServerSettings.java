package dev.madang.stack;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which web server to start, and how it differs from others on the same stack.
 *
 * @param wlp the installed Open Liberty with the packaged application
 * @param serverName the server's folder under {@code wlp/usr/servers}
 * @param node a name of its own for every server that runs at the same time; its output goes to a folder of that name
 * @param httpPort 0 chooses a free one
 * @param httpsPort 0 chooses a free one
 * @param environment variables that add to the stack's and win over them
 * @param jvmOptions options that add to those of the server's {@code jvm.options}
 * @param patience how long the server may take until it is ready
 */
public record ServerSettings(
        Path wlp,
        String serverName,
        String node,
        int httpPort,
        int httpsPort,
        Map<String, String> environment,
        List<String> jvmOptions,
        Duration patience) {

    public ServerSettings {
        wlp = wlp.toAbsolutePath().normalize();
        environment = Map.copyOf(environment);
        jvmOptions = List.copyOf(jvmOptions);
    }

    /** The one server of a stack, on the ports of the stack's settings. */
    public static ServerSettings of(LocalStack stack, Path wlp, String serverName) {
        return new ServerSettings(
                wlp,
                serverName,
                serverName,
                stack.settings().httpPort(),
                stack.settings().httpsPort(),
                Map.of(),
                List.of(),
                Duration.ofMinutes(3));
    }

    /**
     * The same from {@code madang.wlp} and {@code madang.server.name} (default {@code madang}).
     *
     * @throws StackException if {@code madang.wlp} is not given
     */
    public static ServerSettings fromSystemProperties(LocalStack stack) {
        String wlp = System.getProperty("madang.wlp", "");
        if (wlp.isEmpty()) {
            throw new StackException("Say where Open Liberty is with -Dmadang.wlp=<folder wlp>");
        }
        return of(stack, Path.of(wlp), System.getProperty("madang.server.name", "madang"));
    }

    /** Another server of the same kind beside the first, on free ports. */
    public ServerSettings asNode(String name) {
        return new ServerSettings(wlp, serverName, name, 0, 0, environment, jvmOptions, patience);
    }

    /** The same with one more environment variable. */
    public ServerSettings withEnvironment(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(environment);
        more.put(name, value);
        return new ServerSettings(wlp, serverName, node, httpPort, httpsPort, more, jvmOptions, patience);
    }

    /** The same with these JVM options. */
    public ServerSettings withJvmOptions(String... options) {
        return new ServerSettings(wlp, serverName, node, httpPort, httpsPort, environment, List.of(options), patience);
    }

    /** The same with another patience. */
    public ServerSettings withPatience(Duration changed) {
        return new ServerSettings(wlp, serverName, node, httpPort, httpsPort, environment, jvmOptions, changed);
    }

    /** The same with every 0 replaced by a free port. */
    ServerSettings withChosenPorts() {
        return new ServerSettings(
                wlp,
                serverName,
                node,
                Ports.orFree(httpPort),
                Ports.orFree(httpsPort),
                environment,
                jvmOptions,
                patience);
    }
}
