package dev.madang.stack;

import java.util.ArrayList;
import java.util.List;

/** What a person wants to know once everything runs. */
final class AddressTable {

    private AddressTable() {}

    /** The backends and the data, one line each. */
    static List<String> ofBackends(LocalStack stack) {
        List<String> lines = new ArrayList<>();
        for (Part part : Part.values()) {
            lines.add(line(part.title(), stack.address(part)));
        }
        lines.add(line("Secrets", stack.secrets().folder().toString()));
        lines.add(line("Environment", stack.serverEnvironmentFile().toString()));
        lines.add(line("Data folder", stack.settings().dataFolder().toString()));
        return lines;
    }

    /** The pages of the server, one line each. */
    static List<String> ofServer(LocalStack stack, MadangServer server) {
        String http = "http://localhost:" + server.settings().httpPort();
        String https = "https://localhost:" + server.settings().httpsPort();
        return List.of(
                line("Web", http + "/"),
                line("API", http + "/api"),
                line("OpenAPI", http + "/openapi/ui"),
                line("Health", http + "/health"),
                line("Metrics", http + "/metrics"),
                line("Admin Center", https + "/adminCenter"),
                line("", "user admin, password in " + stack.secrets().adminPasswordFile()),
                line("Server log", server.logs().resolve("messages.log").toString()));
    }

    private static String line(String name, String value) {
        return String.format("  %-14s %s", name, value);
    }
}
