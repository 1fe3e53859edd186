package dev.madang.stack;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** Unpacks programs from the jars that carry them into a folder; a second unpacking finds the first. */
final class Binaries {

    private final Path cache;

    Binaries(Path cache) {
        this.cache = cache;
    }

    /** The folder of PostgreSQL with {@code bin}, {@code lib} and {@code share}. */
    Path postgres() {
        String archive =
                "postgres-" + system("linux", "darwin", "windows") + "-" + machine("x86_64", "arm_64") + ".txz";
        return unpacked(archive, Binaries::unpackArchive);
    }

    /** The program {@code redis-server}. */
    Path redisServer() {
        String program =
                switch (system("linux", "darwin", "windows") + "-" + machine("amd64", "arm64")) {
                    case "linux-amd64" -> "redis-server-6.2.6-v5-linux-amd64";
                    case "linux-arm64" -> "redis-server-6.2.7-linux-arm64";
                    case "darwin-amd64" -> "redis-server-6.2.6-v5-darwin-amd64";
                    case "darwin-arm64" -> "redis-server-6.2.6-v5-darwin-arm64";
                    default -> "redis-server-5.0.14.1-windows-amd64.exe";
                };
        return unpacked(program, (content, folder) -> copyProgram(content, folder.resolve("redis-server")))
                .resolve("redis-server");
    }

    private Path unpacked(String resource, Unpacking unpacking) {
        URL url = Binaries.class.getResource("/" + resource);
        if (url == null) {
            throw new StackException("There is no " + resource + " on the class path: this system is not supported");
        }
        Path target = cache.resolve(carrierName(url));
        if (Files.isDirectory(target)) {
            return target;
        }
        try (InputStream content = new BufferedInputStream(url.openStream())) {
            Files.createDirectories(cache);
            Path fresh = Files.createDirectory(cache.resolve(
                    target.getFileName() + "." + ProcessHandle.current().pid()));
            unpacking.unpack(content, fresh);
            return settle(fresh, target);
        } catch (IOException problem) {
            throw new StackException("Cannot unpack " + resource + " into " + cache, problem);
        }
    }

    /** Another launcher may have been faster; its result is as good as ours. */
    private static Path settle(Path fresh, Path target) throws IOException {
        try {
            return Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException raced) {
            if (!Files.isDirectory(target)) {
                throw raced;
            }
            PrivateFiles.deleteTree(fresh);
            return target;
        }
    }

    /** The name of the jar, which has the version in it. */
    private static String carrierName(URL url) {
        String jar = url.toString().replaceFirst("!.*", "");
        return jar.substring(jar.lastIndexOf('/') + 1).replaceFirst("\\.jar$", "");
    }

    private static void unpackArchive(InputStream content, Path folder) throws IOException {
        try (TarArchiveInputStream archive = new TarArchiveInputStream(new XZCompressorInputStream(content))) {
            for (TarArchiveEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                Path target = folder.resolve(entry.getName()).normalize();
                if (!target.startsWith(folder)) {
                    throw new IOException("Leaves its folder: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else if (entry.isSymbolicLink()) {
                    Files.createDirectories(target.getParent());
                    Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
                } else if ((entry.getMode() & 0100) != 0) {
                    copyProgram(archive, target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(archive, target);
                }
            }
        }
    }

    private static void copyProgram(InputStream content, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        Files.copy(content, target);
        if (!target.toFile().setExecutable(true, false)) {
            throw new IOException("Cannot make " + target + " executable");
        }
    }

    private static String system(String linux, String mac, String windows) {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (name.contains("win")) {
            return windows;
        }
        return name.contains("mac") ? mac : linux;
    }

    private static String machine(String intel, String arm) {
        String name = System.getProperty("os.arch");
        return name.equals("aarch64") ? arm : intel;
    }

    @FunctionalInterface
    private interface Unpacking {
        void unpack(InputStream content, Path folder) throws IOException;
    }
}
