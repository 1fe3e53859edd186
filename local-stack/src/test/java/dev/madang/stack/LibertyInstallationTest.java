package dev.madang.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibertyInstallationTest {

    @TempDir
    Path wlp;

    @Test
    void missingServerShouldBeNamedWithTheCommandThatMakesIt() throws Exception {
        write("bin/tools/ws-server.jar", "");

        assertThatThrownBy(() -> LibertyInstallation.at(wlp, "madang"))
                .isInstanceOf(StackException.class)
                .hasMessageContaining(
                        Path.of("usr", "servers", "madang", "server.xml").toString())
                .hasMessageContaining("mvn package");
    }

    @Test
    void commandShouldEndWithTheServerAndTakeOptionsFromFilesThenFromTheCaller() throws Exception {
        installServer();
        write("lib/platform/java/java9.options", "--add-opens\njava.base/java.lang=ALL-UNNAMED\n");
        write("usr/servers/madang/jvm.options", "# heap\n-Xmx512m\n\n");

        List<String> command = LibertyInstallation.at(wlp, "madang").command(List.of("-Dmore=1"));

        assertThat(command)
                .containsSubsequence(
                        "--add-opens",
                        "java.base/java.lang=ALL-UNNAMED",
                        "-Xmx512m",
                        "-Dmore=1",
                        "-jar",
                        wlp.resolve("bin/tools/ws-server.jar").toString(),
                        "madang")
                .doesNotContain("# heap", "")
                .endsWith("madang");
    }

    @Test
    void environmentShouldTakeTheServersOwnFileOverTheInstallations() throws Exception {
        installServer();
        write("etc/server.env", "A=general\nB=general\n");
        write("usr/servers/madang/server.env", "# own\nB=own=x\nnonsense\n");

        assertThat(LibertyInstallation.at(wlp, "madang").environment()).isEqualTo(Map.of("A", "general", "B", "own=x"));
    }

    private void installServer() throws Exception {
        write("bin/tools/ws-server.jar", "");
        write("usr/servers/madang/server.xml", "<server/>");
    }

    private void write(String place, String content) throws Exception {
        Path file = wlp.resolve(place);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
