package dev.madang.tests.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.madang.stack.LocalStack;
import dev.madang.stack.MadangServer;
import dev.madang.stack.Progress;
import dev.madang.stack.ServerSettings;
import dev.madang.stack.StackSettings;
import dev.madang.tests.walk.MadangClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was accepted with success is finished, also when the server dies as in a power cut. */
class NodeDeathIT {

    private static final int JOBS = 12;

    @TempDir
    Path data;

    @Test
    void everyAcceptedJobShouldEndWhenTheServerIsKilledAndStartedAgain() throws Exception {
        try (LocalStack stack = LocalStack.start(StackSettings.temporary(data), Progress.silent())) {
            ServerSettings settings = ServerSettings.of(stack, Path.of(System.getProperty("madang.wlp")), "madang");
            String token;
            List<String> jobs = new ArrayList<>();
            try (MadangServer server = MadangServer.start(stack, settings, Progress.silent())) {
                MadangClient anyone = RunningMadang.client(server.address());
                token = Owners.register(anyone);
                MadangClient owner = anyone.as(token);
                for (int i = 0; i < JOBS; i++) {
                    String eventId = Owners.draft(owner);
                    jobs.add(owner.post("/events/" + eventId + "/ai-recommendations")
                            .expect(202)
                            .text("jobId"));
                }
                server.kill();
            }

            try (MadangServer server = MadangServer.start(stack, settings, Progress.silent())) {
                MadangClient owner = RunningMadang.client(server.address()).as(token);
                for (String job : jobs) {
                    await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(
                                    owner.get("/ai/jobs/" + job).expect(200).text("status"))
                            .as("job " + job)
                            .isEqualTo("COMPLETED"));
                }
            }
        }
    }
}
