package dev.madang.tests.walk;

import com.fasterxml.jackson.databind.JsonNode;
import dev.madang.tests.walk.MadangClient.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * The main job of Madang from idea to result, step by step over HTTP, as an owner and three customers do it. Each step
 * checks its answer; a wrong one ends the walk with an {@link IllegalStateException} that shows the call.
 */
public final class MainJob {

    /** How many customers enter. */
    public static final int ENTRANTS = 3;

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final MadangClient anyone;
    private final Consumer<String> told;
    private MadangClient owner;
    private final List<String> phones = new ArrayList<>();

    /** An event with its owner and what was made for it, for checks of where it really is. */
    public record Event(
            String userId, String accessToken, String eventId, String aiJobId, String contentJobId, String imageUrl) {}

    /**
     * What the whole walk leaves behind.
     *
     * @param drawn the answer to the draw
     * @param winners what the owner is told of it later
     */
    public record Result(Event published, JsonNode drawn, JsonNode winners, JsonNode dashboard, List<String> phones) {}

    /** @param told receives one line per step */
    public MainJob(MadangClient anyone, Consumer<String> told) {
        this.anyone = anyone;
        this.told = told;
    }

    /** @throws IllegalStateException at the first answer that is not as promised */
    public Result walk() {
        Event published = publishEvent();
        String event = "/events/" + published.eventId();
        waitForDistribution(event);
        enter(published.eventId());
        JsonNode drawn = draw(event);
        JsonNode winners = owner.get(event + "/winners").expect(200).json();
        JsonNode dashboard = readDashboard(event);
        logOut();
        return new Result(published, drawn, winners, dashboard, List.copyOf(phones));
    }

    /** The first half alone: from the sign-up to an event that takes entries. */
    public Event publishEvent() {
        Event draft = prepareEvent();
        publish("/events/" + draft.eventId());
        return draft;
    }

    /** The same without the last step: to a draft that lacks nothing. */
    public Event prepareEvent() {
        Answer loggedIn = registerAndLogIn();
        String eventId = createDraft();
        String event = "/events/" + eventId;
        String aiJobId = askForPlans(event);
        choosePlan(event);
        String contentJobId = makePictures(event);
        String imageUrl = choosePicture(event);
        chooseChannels(event);
        return new Event(
                loggedIn.json().path("user").path("userId").asText(),
                loggedIn.text("accessToken"),
                eventId,
                aiJobId,
                contentJobId,
                imageUrl);
    }

    private Answer registerAndLogIn() {
        String email = "owner-" + Instant.now().toEpochMilli() + "@example.com";
        anyone.post(
                        "/users/register",
                        Map.of(
                                "email",
                                email,
                                "password",
                                "마당에서 만나요 2026",
                                "name",
                                "김마당",
                                "phone",
                                phone(),
                                "businessNumber",
                                "120-88-00767",
                                "store",
                                store()))
                .expect(201);
        Answer loggedIn = anyone.post("/users/login", Map.of("email", email, "password", "마당에서 만나요 2026"))
                .expect(200);
        owner = anyone.as(loggedIn.text("accessToken"));
        told.accept("registered and logged in as " + email);
        return loggedIn;
    }

    private String createDraft() {
        Answer draft = owner.post("/events", Map.of("objective", "NEW_CUSTOMERS", "store", store()))
                .expect(201);
        told.accept("created the draft " + draft.text("eventId") + " for 신규 고객 유치");
        return draft.text("eventId");
    }

    private String askForPlans(String event) {
        Answer accepted = owner.post(event + "/ai-recommendations").expect(202);
        waitForJob("/ai/jobs/" + accepted.text("jobId"));
        return accepted.text("jobId");
    }

    private void choosePlan(String event) {
        JsonNode plans =
                owner.get(event + "/ai-recommendations").expect(200).json().path("plans");
        require(plans.size() == 3, "three plans, not " + plans.size());
        for (JsonNode plan : plans) {
            told.accept("  plan %s: %s, %,d KRW"
                    .formatted(
                            plan.path("budgetLevel").asText(),
                            plan.path("title").asText(),
                            plan.path("estimatedCost").path("total").asLong()));
        }
        owner.put(
                        event + "/recommendation",
                        Map.of("planId", plans.get(0).path("planId").asText()))
                .expect(200);
        told.accept("chose the first plan");
    }

    private String makePictures(String event) {
        Answer accepted = owner.post(event + "/content-generation", Map.of()).expect(202);
        waitForJob("/content/jobs/" + accepted.text("jobId"));
        return accepted.text("jobId");
    }

    private String choosePicture(String event) {
        JsonNode images = owner.get(event + "/contents").expect(200).json().path("images");
        require(images.size() >= 3, "a picture per style, not " + images.size());
        JsonNode image = images.get(0);
        byte[] picture = anyone.get(image.path("url").asText()).expect(200).bytes();
        require(picture.length > 8 && picture[1] == 'P' && picture[2] == 'N' && picture[3] == 'G', "a PNG picture");
        owner.put(event + "/content", Map.of("imageId", image.path("imageId").asText()))
                .expect(200);
        told.accept("chose the %s picture of %d, %,d bytes behind its signed address"
                .formatted(image.path("style").asText(), images.size(), picture.length));
        return image.path("url").asText();
    }

    private void chooseChannels(String event) {
        owner.put(event + "/channels", Map.of("channels", List.of("INSTAGRAM", "KAKAO_CHANNEL", "URIDONGNETV")))
                .expect(200);
        told.accept("chose INSTAGRAM, KAKAO_CHANNEL and URIDONGNETV");
    }

    private void publish(String event) {
        Answer published = owner.post(event + "/publish").expect(200);
        told.accept("published at " + published.text("publicUrl"));
    }

    private void waitForDistribution(String event) {
        Answer rows = waitFor(
                "the distribution",
                () -> owner.get(event + "/distributions"),
                answer -> answer.status() == 200 && answer.json().size() == 3 && allEnded(answer.json()));
        rows.json()
                .forEach(row -> told.accept("  %s: %s (%s)"
                        .formatted(
                                row.path("channel").asText(),
                                row.path("status").asText(),
                                row.path("mode").asText())));
    }

    private static boolean allEnded(JsonNode rows) {
        for (JsonNode row : rows) {
            if (!"COMPLETED".equals(row.path("status").asText())) {
                return false;
            }
        }
        return true;
    }

    private void enter(String eventId) {
        String publicEvent = "/public/events/" + eventId;
        anyone.get(publicEvent).expect(200);
        for (int i = 0; i < ENTRANTS; i++) {
            phones.add(phone());
            Map<String, String> entry = Map.of("name", "손님" + "가나다".charAt(i), "phone", phones.get(i));
            Answer entered = waitFor(
                    "entries to open",
                    () -> anyone.post(publicEvent + "/participations", entry),
                    answer -> answer.status() != 404);
            entered.expect(201);
            told.accept("customer entered with number " + entered.text("entryNumber"));
        }
        Answer again = anyone.post(publicEvent + "/participations", Map.of("name", "다른이름", "phone", phones.get(0)))
                .expect(409);
        require("PART_001".equals(again.text("code")), "PART_001 for the second entry, not " + again.text("code"));
        told.accept("a second entry by the same phone was refused: " + again.text("detail"));
    }

    private JsonNode draw(String event) {
        owner.post(event + "/close").expect(200);
        Answer drawn = waitFor(
                "the close to reach the draw",
                () -> owner.post(event + "/draw"),
                answer -> answer.status() != 409 || !"PART_004".equals(answer.text("code")));
        drawn.expect(200);
        for (JsonNode winner : drawn.json().path("winners")) {
            told.accept("  winner %s: %s"
                    .formatted(
                            winner.path("rank").asText(), winner.path("prize").asText()));
        }
        Answer again = owner.post(event + "/draw").expect(409);
        require("PART_003".equals(again.text("code")), "PART_003 for the second draw, not " + again.text("code"));
        told.accept("a second draw was refused: " + again.text("detail"));
        return drawn.json();
    }

    private JsonNode readDashboard(String event) {
        Answer dashboard = waitFor(
                "the dashboard to catch up",
                () -> owner.get(event + "/analytics"),
                answer -> answer.status() == 200
                        && answer.json().path("entrants").path("total").asInt() == ENTRANTS
                        && answer.json().path("drawn").asBoolean());
        String cached = owner.get(event + "/analytics").expect(200).header("X-Cache");
        require("HIT".equals(cached), "a cached dashboard at once, not X-Cache " + cached);
        told.accept("the dashboard shows " + ENTRANTS + " entrants");
        return dashboard.json();
    }

    private void logOut() {
        owner.post("/users/logout").expect(204);
        owner.get("/users/me").expect(401);
        told.accept("logged out; the token is refused from now on");
    }

    private void waitForJob(String job) {
        Answer ended = waitFor(job, () -> owner.get(job), answer -> {
            String status = answer.expect(200).text("status");
            return status.equals("COMPLETED") || status.equals("FAILED");
        });
        require("COMPLETED".equals(ended.text("status")), job + " completed, not " + ended.json());
        told.accept("job " + job + " completed");
    }

    private static Answer waitFor(String what, Supplier<Answer> call, Predicate<Answer> done) {
        Instant end = Instant.now().plus(PATIENCE);
        while (true) {
            Answer answer = call.get();
            if (done.test(answer)) {
                return answer;
            }
            require(
                    Instant.now().isBefore(end),
                    what + " within " + PATIENCE.toSeconds() + " s; the last answer: " + answer.status() + " "
                            + answer.json());
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
    }

    private static void require(boolean condition, String promised) {
        if (!condition) {
            throw new IllegalStateException("Promised was " + promised);
        }
    }

    private static String phone() {
        return "010-%04d-%04d"
                .formatted(
                        ThreadLocalRandom.current().nextInt(2000, 5000),
                        ThreadLocalRandom.current().nextInt(10000));
    }

    private static Map<String, String> store() {
        return Map.of("name", "마당빵집", "industry", "BAKERY", "region", "SEOUL", "address", "서울 마포구 마당로 1");
    }
}
