package dev.madang.stack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * Where a {@link LocalStack} keeps its data and on which ports it listens.
 *
 * @param dataFolder holds everything that must survive: databases, logs, secrets; made when missing
 * @param azuriteFolder the installed npm package {@code azurite}
 * @param binariesFolder a cache of unpacked programs, shared by all stacks of this user
 * @param host the address everything listens on
 * @param ports the port of each backend; 0 chooses a free one
 * @param httpPort the port of the web server; 0 chooses a free one
 * @param httpsPort the port of the web server's encrypted side; 0 chooses a free one
 */
public record StackSettings(
        Path dataFolder,
        Path azuriteFolder,
        Path binariesFolder,
        String host,
        Map<Part, Integer> ports,
        int httpPort,
        int httpsPort) {

    private static final Map<Part, Integer> USUAL_PORTS =
            Map.of(Part.POSTGRESQL, 15432, Part.REDIS, 16379, Part.KAFKA, 19092, Part.BLOB, 11000);

    /** Checks that every part has a port; throws {@link IllegalArgumentException} if one lacks it. */
    public StackSettings {
        dataFolder = dataFolder.toAbsolutePath().normalize();
        azuriteFolder = azuriteFolder.toAbsolutePath().normalize();
        binariesFolder = binariesFolder.toAbsolutePath().normalize();
        Objects.requireNonNull(host, "host");
        ports = Map.copyOf(ports);
        for (Part part : Part.values()) {
            requirePort(part.title(), ports.getOrDefault(part, -1));
        }
        requirePort("HTTP", httpPort);
        requirePort("HTTPS", httpsPort);
    }

    /**
     * The settings of the one stack a developer runs: {@code madang.data} (default {@code .madang}),
     * {@code madang.http.port}, {@code madang.https.port}, {@code madang.postgres.port}, {@code madang.redis.port},
     * {@code madang.kafka.port}, {@code madang.blob.port}.
     *
     * @throws StackException if one of the ports is no port
     */
    public static StackSettings fromSystemProperties() {
        Map<Part, Integer> ports = new EnumMap<>(Part.class);
        USUAL_PORTS.forEach((part, usual) -> ports.put(part, portProperty("madang." + part.key() + ".port", usual)));
        return new StackSettings(
                Path.of(System.getProperty("madang.data", ".madang")),
                azurite(),
                binaries(),
                "127.0.0.1",
                ports,
                portProperty("madang.http.port", 9080),
                portProperty("madang.https.port", 9443));
    }

    /** A stack for tests: its data in the given folder and every port a free one. */
    public static StackSettings temporary(Path dataFolder) {
        Map<Part, Integer> ports = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            ports.put(part, 0);
        }
        return new StackSettings(dataFolder, azurite(), binaries(), "127.0.0.1", ports, 0, 0);
    }

    /** The port of a backend. */
    public int port(Part part) {
        return ports.get(part);
    }

    /** The same settings with another port for one backend. */
    public StackSettings withPort(Part part, int port) {
        Map<Part, Integer> changed = new EnumMap<>(ports);
        changed.put(part, port);
        return new StackSettings(dataFolder, azuriteFolder, binariesFolder, host, changed, httpPort, httpsPort);
    }

    /** The same settings with other ports for the web server. */
    public StackSettings withServerPorts(int http, int https) {
        return new StackSettings(dataFolder, azuriteFolder, binariesFolder, host, ports, http, https);
    }

    /** The same settings with another place of the npm package {@code azurite}. */
    public StackSettings withAzuriteFolder(Path folder) {
        return new StackSettings(dataFolder, folder, binariesFolder, host, ports, httpPort, httpsPort);
    }

    /** The same settings with every 0 replaced by a free port. */
    StackSettings withChosenPorts() {
        Map<Part, Integer> chosen = new EnumMap<>(Part.class);
        ports.forEach((part, port) -> chosen.put(part, Ports.orFree(port)));
        return new StackSettings(
                dataFolder,
                azuriteFolder,
                binariesFolder,
                host,
                chosen,
                Ports.orFree(httpPort),
                Ports.orFree(httpsPort));
    }

    private static void requirePort(String name, int port) {
        if (port < 0 || port > 65535) {
            throw new IllegalArgumentException(name + " needs a port from 0 to 65535, not " + port);
        }
    }

    private static int portProperty(String name, int usual) {
        String text = System.getProperty(name, "").strip();
        if (text.isEmpty()) {
            return usual;
        }
        try {
            int port = Integer.parseInt(text);
            requirePort(name, port);
            return port;
        } catch (IllegalArgumentException wrong) {
            throw new StackException("-D" + name + "=" + text + " is no port: use a number from 0 to 65535", wrong);
        }
    }

    private static Path binaries() {
        String configured = System.getProperty("madang.binaries", "");
        return configured.isEmpty()
                ? Path.of(System.getProperty("user.home"), ".cache", "madang")
                : Path.of(configured);
    }

    /** Looks upwards from the working folder, so that the checkout's installation serves all of its modules. */
    private static Path azurite() {
        String configured = System.getProperty("madang.azurite", "");
        if (!configured.isEmpty()) {
            return Path.of(configured);
        }
        Path place = Path.of("local-stack", "node_modules", "azurite");
        Path here = Path.of("").toAbsolutePath();
        for (Path folder = here; folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve(place))) {
                return folder.resolve(place);
            }
        }
        return here.resolve(place);
    }
}
