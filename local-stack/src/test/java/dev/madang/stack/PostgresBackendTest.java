package dev.madang.stack;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresBackendTest {

    @TempDir
    Path data;

    @Test
    void dataOfAnotherMajorVersionShouldBeRefusedWithBothVersions() throws Exception {
        Files.writeString(data.resolve("PG_VERSION"), "17\n");

        assertThatThrownBy(() -> PostgresBackend.requireMajorVersion(data))
                .isInstanceOf(StackException.class)
                .hasMessageContaining("PostgreSQL 17")
                .hasMessageContaining("PostgreSQL 18");
    }

    @Test
    void dataOfThisMajorVersionShouldBeAccepted() throws Exception {
        Files.writeString(data.resolve("PG_VERSION"), "18\n");

        assertThatCode(() -> PostgresBackend.requireMajorVersion(data)).doesNotThrowAnyException();
    }

    @Test
    void folderWithoutADatabaseShouldBeRefused() {
        assertThatThrownBy(() -> PostgresBackend.requireMajorVersion(data))
                .isInstanceOf(StackException.class)
                .hasMessageContaining("is no PostgreSQL data folder");
    }
}
