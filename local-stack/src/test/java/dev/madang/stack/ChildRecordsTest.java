package dev.madang.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildRecordsTest {

    private static final ProcessHandle THIS_PROCESS = ProcessHandle.current();

    @TempDir
    Path folder;

    @Test
    void recordShouldBeReadAsItWasWritten() {
        ChildRecord record =
                new ChildRecord("redis", 4711, Instant.ofEpochMilli(1_700_000_000_123L), StopSignal.INTERRUPT);

        assertThat(ChildRecord.parse(record.toString())).contains(record);
    }

    @Test
    void parseShouldIgnoreWhatIsNoRecord() {
        for (String line : List.of("", "redis", "redis x 1 TERMINATE", "redis 1 1 SHOUT", "redis 1 1 TERMINATE more")) {
            assertThat(ChildRecord.parse(line)).as(line).isEmpty();
        }
    }

    @Test
    void runningShouldFindALivingProcess() {
        ChildRecord record = ChildRecord.of("me", THIS_PROCESS, StopSignal.TERMINATE);

        assertThat(record.running()).contains(THIS_PROCESS);
    }

    @Test
    void runningShouldNotTakeAStrangerWithTheSameProcessIdForTheChild() {
        Instant longAgo = Instant.now().minusSeconds(86_400);

        assertThat(new ChildRecord("old", THIS_PROCESS.pid(), longAgo, StopSignal.TERMINATE).running())
                .isEmpty();
    }

    @Test
    void fileShouldHoldWhatWasAddedAndNotRemoved() {
        Path file = folder.resolve("children");
        ChildRecords records = new ChildRecords(file);
        ChildRecord first = new ChildRecord("first", 1, Instant.ofEpochMilli(1), StopSignal.TERMINATE);
        ChildRecord second = new ChildRecord("second", 2, Instant.ofEpochMilli(2), StopSignal.INTERRUPT);

        records.add(first);
        records.add(second);
        records.remove(first);

        assertThat(ChildRecords.read(file)).containsExactly(second);
    }

    @Test
    void livingLeftoversShouldBeRefusedWithTheirNameAndHowToStopThem() {
        Path file = folder.resolve("children");
        new ChildRecords(file).add(ChildRecord.of("redis", THIS_PROCESS, StopSignal.TERMINATE));

        assertThatThrownBy(() -> ChildRecords.requireNoneAlive(file))
                .isInstanceOf(StackException.class)
                .hasMessageContaining("redis (process " + THIS_PROCESS.pid() + ")")
                .hasMessageContaining("kill " + THIS_PROCESS.pid())
                .hasMessageContaining(folder.toString());
    }

    @Test
    void deadLeftoversShouldBeNoHindrance() throws Exception {
        Path file = folder.resolve("children");
        Process shortLived = new ProcessBuilder(JavaCommand.program("java"), "-version")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        new ChildRecords(file).add(ChildRecord.of("dead", shortLived.toHandle(), StopSignal.TERMINATE));
        shortLived.waitFor();

        assertThatCode(() -> ChildRecords.requireNoneAlive(file)).doesNotThrowAnyException();
        assertThat(Files.readString(file)).contains("dead");
    }
}
