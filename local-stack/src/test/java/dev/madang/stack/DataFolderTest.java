package dev.madang.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    Path temporary;

    @Test
    void secondLauncherShouldBeRefusedWhileTheFirstHoldsTheFolder() {
        Path root = temporary.resolve("data");
        try (DataFolder first = DataFolder.take(root)) {
            assertThatThrownBy(() -> DataFolder.take(root))
                    .isInstanceOf(StackException.class)
                    .hasMessageContaining("Another launcher")
                    .hasMessageContaining(root.toString());
        }
        DataFolder.take(root).close();
    }

    @Test
    void leftoversShouldLeaveTheFolderFreeForTheNextAttempt() throws Exception {
        Path root = temporary.resolve("data");
        DataFolder.take(root).close();
        ChildRecord alive = ChildRecord.of("redis", ProcessHandle.current(), StopSignal.TERMINATE);
        new ChildRecords(root.resolve("children")).add(alive);

        assertThatThrownBy(() -> DataFolder.take(root)).hasMessageContaining("earlier run");

        Files.delete(root.resolve("children"));
        DataFolder.take(root).close();
    }

    @Test
    void folderThatCannotBeMadeShouldBeNamed() throws Exception {
        Path file = Files.createFile(temporary.resolve("file"));

        assertThatThrownBy(() -> DataFolder.take(file.resolve("data")))
                .isInstanceOf(StackException.class)
                .hasMessageContaining(file.resolve("data").toString())
                .hasMessageContaining("-Dmadang.data");
    }

    @Test
    void logsOfTheRunBeforeShouldBeKeptOnce() throws Exception {
        Path root = temporary.resolve("data");
        for (String content : new String[] {"first", "second"}) {
            try (DataFolder folder = DataFolder.take(root)) {
                assertThat(folder.log("redis")).doesNotExist();
                Files.writeString(folder.log("redis"), content);
            }
        }
        DataFolder.take(root).close();

        assertThat(root.resolve("logs.previous").resolve("redis.log")).hasContent("second");
    }
}
