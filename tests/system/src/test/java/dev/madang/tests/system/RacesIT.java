package dev.madang.tests.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.madang.stack.LocalStack;
import dev.madang.stack.ServiceSchema;
import dev.madang.tests.walk.MadangClient;
import dev.madang.tests.walk.MadangClient.Answer;
import dev.madang.tests.walk.MainJob;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is there once stays once, however many ask for it at the same moment. */
@ExtendWith(RunningMadang.class)
class RacesIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final AtomicInteger PHONES = new AtomicInteger(20_000_000);

    private LocalStack stack;
    private MadangClient client;

    @BeforeEach
    void take(RunningMadang.Parts madang) {
        stack = madang.stack();
        client = madang.client();
    }

    @Test
    void onePhoneShouldEnterOnceWhenItEntersFromEverywhereAtOnce() throws Exception {
        MainJob.Event event = openEvent();
        String phone = newPhone();

        List<Answer> answers = Crowd.atOnce(32, () -> enter(event, phone));

        assertOneSucceeds(answers, 201, "PART_001");
        assertThat(entriesOf(event)).isEqualTo(1);
    }

    @Test
    void everyAcceptedEntryShouldBeInTheDrawWhenTheEventClosesAmongEntries() throws Exception {
        MainJob.Event event = openEvent();
        MadangClient owner = client.as(event.accessToken());
        int customers = 60;
        Collection<Answer> accepted = new ConcurrentLinkedQueue<>();

        ExecutorService ownersThread = Executors.newSingleThreadExecutor();
        List<Answer> refused;
        Answer drawn;
        try {
            Future<Answer> drawing = ownersThread.submit(() -> {
                await().atMost(PATIENCE).until(() -> accepted.size() >= customers);
                Crowd.retried(() -> owner.post("/events/" + event.eventId() + "/close"))
                        .expect(200);
                return drawUntilDone(owner, event);
            });
            refused = Crowd.atOnce(customers, () -> enterUntilRefused(event, accepted));
            drawn = drawing.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } finally {
            ownersThread.shutdownNow();
        }

        assertThat(refused).allSatisfy(answer -> assertRefused(answer, "PART_002"));
        JsonNode proof = proofOf(event).expect(200).json();
        assertThat(proof).isEqualTo(drawn.json().path("proof"));
        assertThat(proof.path("entryCount").asInt()).isEqualTo(accepted.size());
        assertThat(entriesOf(event)).isEqualTo(accepted.size());
        assertThat(proof.path("leaves").findValuesAsText("leaf"))
                .containsExactlyInAnyOrderElementsOf(accepted.stream()
                        .map(answer ->
                                answer.json().path("receipt").path("leaf").asText())
                        .toList());
    }

    @Test
    void theDrawShouldHappenOnceWhenItIsAskedForManyTimesAtOnce() throws Exception {
        MainJob.Event event = openEvent();
        MadangClient owner = client.as(event.accessToken());
        for (int i = 0; i < 5; i++) {
            enter(event, newPhone()).expect(201);
        }
        owner.post("/events/" + event.eventId() + "/close").expect(200);
        await().atMost(PATIENCE).until(() -> "CLOSED".equals(proofOf(event).text("status")));

        List<Answer> answers = Crowd.atOnce(32, () -> draw(owner, event));

        assertOneSucceeds(answers, 200, "PART_003");
        assertThat(count(ServiceSchema.PARTICIPATION, "select count(*) from draw where event_id = ?", event))
                .isEqualTo(1);
    }

    @Test
    void theEventShouldBePublishedOnceWhenItIsPublishedManyTimesAtOnce() throws Exception {
        MainJob.Event draft = new MainJob(client, line -> {}).prepareEvent();
        MadangClient owner = client.as(draft.accessToken());

        List<Answer> answers =
                Crowd.atOnce(16, () -> Crowd.retried(() -> owner.post("/events/" + draft.eventId() + "/publish")));

        assertThat(answers).extracting(Answer::status).containsOnly(200);
        assertThat(answers).extracting(Answer::json).containsOnly(answers.get(0).json());
        assertThat(count(ServiceSchema.EVENTS, "select count(*) from event where id = ?", draft))
                .isEqualTo(1);
    }

    private MainJob.Event openEvent() {
        MainJob.Event event = new MainJob(client, line -> {}).publishEvent();
        await().atMost(PATIENCE).until(() -> proofOf(event).status() == 200);
        return event;
    }

    private Answer proofOf(MainJob.Event event) {
        return client.get("/public/events/" + event.eventId() + "/proof");
    }

    private Answer enter(MainJob.Event event, String phone) {
        return Crowd.retried(() -> client.post(
                "/public/events/" + event.eventId() + "/participations", Map.of("name", "손님", "phone", phone)));
    }

    /** Enters with one phone after another and gives the first refusal. */
    private Answer enterUntilRefused(MainJob.Event event, Collection<Answer> accepted) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            Answer answer = enter(event, newPhone());
            if (answer.status() != 201) {
                return answer;
            }
            accepted.add(answer);
        }
        throw new AssertionError("The event took entries for " + PATIENCE);
    }

    private static Answer drawUntilDone(MadangClient owner, MainJob.Event event) {
        return await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(10))
                .until(() -> draw(owner, event), answer -> !answer.text("code").equals("PART_004"))
                .expect(200);
    }

    private static Answer draw(MadangClient owner, MainJob.Event event) {
        return Crowd.retried(() -> owner.post("/events/" + event.eventId() + "/draw"));
    }

    private static void assertOneSucceeds(List<Answer> answers, int status, String codeOfTheOthers) {
        assertThat(answers).filteredOn(answer -> answer.status() == status).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != status)
                .allSatisfy(answer -> assertRefused(answer, codeOfTheOthers));
    }

    private static void assertRefused(Answer answer, String code) {
        assertThat(answer.status()).as(answer.call()).isEqualTo(409);
        assertThat(answer.text("code")).isEqualTo(code);
    }

    private long entriesOf(MainJob.Event event) {
        return count(ServiceSchema.PARTICIPATION, "select count(*) from entry where event_id = ?", event);
    }

    private long count(ServiceSchema schema, String sql, MainJob.Event event) {
        return Tables.count(stack, schema, sql, event.eventId());
    }

    private static String newPhone() {
        int number = PHONES.getAndIncrement();
        return "010-%04d-%04d".formatted(number / 10_000, number % 10_000);
    }
}
