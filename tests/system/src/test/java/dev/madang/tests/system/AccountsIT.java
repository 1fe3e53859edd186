package dev.madang.tests.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.madang.stack.LocalStack;
import dev.madang.stack.Part;
import dev.madang.stack.ServiceSchema;
import dev.madang.tests.walk.MadangClient;
import dev.madang.tests.walk.MadangClient.Answer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An account from its sign-up to its end, with the sessions and keys that belong to it. */
@ExtendWith(RunningMadang.class)
class AccountsIT {

    private static final String PASSWORD = "correct horse battery";
    private static final String NEW_PASSWORD = "a yard of one's own";
    private static final AtomicInteger PHONES = new AtomicInteger(85_000_000);

    private LocalStack stack;
    private MadangClient client;

    @BeforeEach
    void take(RunningMadang.Parts madang) {
        stack = madang.stack();
        client = madang.client();
    }

    /** Who signed up. */
    private record Owner(String userId, String email, String phone) {}

    @Test
    void registerShouldAnswerTheTokenAndMeShouldShowTidyNamesAndCodes() {
        Map<String, Object> registration = registration(newEmail(), newPhone());
        registration.put("name", "  이   마당 ");
        registration.put("store", Map.of("name", "마당 카페", "industry", "커피숍", "region", "서울특별시 강남구"));
        Answer registered = client.post("/users/register", registration).expect(201);

        assertThat(registered.json().fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("userId", "storeId", "accessToken", "expiresIn");
        assertThat(registered.json().path("expiresIn").asInt()).isBetween(590, 600);
        assertThat(registered.header("Set-Cookie")).isNull();
        JsonNode me = client.as(registered.text("accessToken"))
                .get("/users/me")
                .expect(200)
                .json();
        assertThat(me.path("name").asText()).isEqualTo("이 마당");
        assertThat(me.path("store").path("industry").asText()).isEqualTo("CAFE");
        assertThat(me.path("store").path("region").asText()).isEqualTo("SEOUL_11680");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Password1", "dkssudgktpdy", "짧은비밀번호1", "owner.kim"})
    void registerShouldRefuseAPasswordThatIsCommonOrTooShortOrTheOwners(String password) {
        Map<String, Object> registration = registration("owner.kim@example.com", newPhone());
        registration.put("password", password);

        assertRefusedField(client.post("/users/register", registration), "password");
    }

    @Test
    void registerShouldRefuseControlCharactersInNames() {
        Map<String, Object> registration = registration(newEmail(), newPhone());
        registration.put("name", "이\u0007마당");

        assertRefusedField(client.post("/users/register", registration), "name");
    }

    @Test
    void registerShouldMakeOneAccountWhenTwoHundredComeWithOneEmail() throws Exception {
        String email = newEmail();
        int many = 200;
        ExecutorService pool = Executors.newFixedThreadPool(many);
        List<Answer> answers = new ArrayList<>();
        try {
            CountDownLatch start = new CountDownLatch(many);
            List<Future<Answer>> calls = new ArrayList<>();
            for (int i = 0; i < many; i++) {
                Map<String, Object> registration = registration(email, newPhone());
                calls.add(pool.submit(() -> {
                    start.countDown();
                    start.await();
                    return client.post("/users/register", registration);
                }));
            }
            for (Future<Answer> call : calls) {
                answers.add(call.get(60, TimeUnit.SECONDS));
            }
        } finally {
            pool.shutdownNow();
        }

        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 201)
                .allSatisfy(answer -> assertThat(answer.text("code")).isIn("USER_001", "COMMON_503"));
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 503)
                .allSatisfy(answer -> assertThat(answer.header("Retry-After")).isNotNull());
        String userId = answers.stream()
                .filter(answer -> answer.status() == 201)
                .findFirst()
                .orElseThrow()
                .text("userId");
        String sameEmail = "select count(*) from member where email = (select email from member where id = ?)";
        assertThat(Tables.count(stack, ServiceSchema.USERS, sameEmail, userId)).isEqualTo(1);
    }

    @Test
    void refreshShouldRotateTheTokenAndAUsedOneShouldEndTheSession() {
        Owner owner = register();
        Answer first = logIn(owner, PASSWORD).expect(200);
        assertThat(first.text("tokenType")).isEqualTo("Bearer");

        Answer second = refresh(first.text("refreshToken")).expect(200);
        assertThat(second.json().fieldNames()).toIterable().containsExactlyInAnyOrderElementsOf(() -> first.json()
                .fieldNames());
        assertThat(second.text("refreshToken")).isNotEqualTo(first.text("refreshToken"));
        client.as(second.text("accessToken")).get("/users/me").expect(200);

        assertRefused(refresh(first.text("refreshToken")), 401, "AUTH_002");

        assertRefused(refresh(second.text("refreshToken")), 401, "AUTH_002");
        assertRefused(client.as(first.text("accessToken")).get("/users/me"), 401, "AUTH_002");
        assertRefused(client.as(second.text("accessToken")).get("/users/me"), 401, "AUTH_002");
        assertRefused(client.post("/users/token"), 401, "AUTH_002");
        assertRefused(refresh("made up"), 401, "AUTH_002");
        assertRefused(client.send("POST", "/users/token", "[]"), 400, "COMMON_001");
    }

    @Test
    void theWebUiShouldCarryItsRefreshTokenInACookieThatCountsWithItsHeaderOnly() {
        Owner owner = register();
        MadangClient web = client.with("X-Madang-Client", "web");
        Answer loggedIn = web.post("/users/login", Map.of("email", owner.email(), "password", PASSWORD))
                .expect(200);
        assertThat(loggedIn.json().has("refreshToken")).isFalse();
        String setCookie = loggedIn.header("Set-Cookie");
        assertThat(setCookie)
                .startsWith("madang_refresh=")
                .contains("HttpOnly", "SameSite=Strict", "Path=/api/users", "Max-Age=")
                .doesNotContain("Secure");
        String cookie = setCookie.substring(0, setCookie.indexOf(';'));

        assertRefused(client.with("Cookie", cookie).post("/users/token"), 401, "AUTH_002");
        Answer refreshed = web.with("Cookie", cookie).post("/users/token").expect(200);
        assertThat(refreshed.header("Set-Cookie")).startsWith("madang_refresh=").doesNotContain(cookie);

        Answer loggedOut =
                web.as(refreshed.text("accessToken")).post("/users/logout").expect(204);
        assertThat(loggedOut.header("Set-Cookie"))
                .startsWith("madang_refresh=;")
                .contains("Max-Age=0");
        String last = refreshed.header("Set-Cookie").split(";")[0];
        assertRefused(web.with("Cookie", last).post("/users/token"), 401, "AUTH_002");
    }

    @Test
    void sessionsShouldBeListedAndEndedOneByOneOrAllAtOnce() {
        Owner owner = register();
        MadangClient phone = as(client.with("User-Agent", "Phone"), owner);
        MadangClient tablet = as(client.with("User-Agent", "Tablet"), owner);

        JsonNode sessions = phone.get("/users/sessions").expect(200).json();
        assertThat(sessions.path("total").asInt()).isEqualTo(3); // with that of the sign-up
        Map<String, JsonNode> byClient = new HashMap<>();
        sessions.path("items")
                .forEach(session -> byClient.put(session.path("client").asText(), session));
        assertThat(byClient.get("Phone").path("current").asBoolean()).isTrue();
        assertThat(byClient.get("Tablet").path("current").asBoolean()).isFalse();
        assertThat(byClient.get("Tablet").path("createdAt").asText()).isNotEmpty();

        String tabletsId = byClient.get("Tablet").path("sessionId").asText();
        phone.delete("/users/sessions/" + tabletsId).expect(204);
        assertRefused(tablet.get("/users/me"), 401, "AUTH_002");
        assertRefused(phone.delete("/users/sessions/" + tabletsId), 404, "COMMON_404");
        assertRefused(phone.delete("/users/sessions/" + UUID.randomUUID()), 404, "COMMON_404");

        phone.delete("/users/sessions").expect(204);
        assertRefused(phone.get("/users/me"), 401, "AUTH_002");
    }

    @Test
    void meShouldChangeAsAWholeAndOnlyFromTheVersionThatIsStored() {
        Owner owner = register();
        Owner other = register();
        MadangClient here = as(client, owner);
        JsonNode before = here.get("/users/me").expect(200).json();
        long version = before.path("version").asLong();

        JsonNode changed = here.put("/users/me", change("박마당", owner.phone(), "BUSAN_26350", version))
                .expect(200)
                .json();

        assertThat(changed.path("version").asLong()).isGreaterThan(version);
        assertThat(changed.path("name").asText()).isEqualTo("박마당");
        assertThat(changed.path("email").asText()).isEqualTo(owner.email());
        assertThat(changed.path("businessNumber").asText()).isEqualTo("220-**-***17");
        assertThat(here.get("/users/me").expect(200).json()).isEqualTo(changed);
        assertRefused(here.put("/users/me", change("최마당", owner.phone(), "SEOUL", version)), 409, "USER_005");
        long now = changed.path("version").asLong();
        assertRefused(here.put("/users/me", change("최마당", other.phone(), "SEOUL", now)), 409, "USER_002");
        assertRefusedField(here.put("/users/me", change("최\u0001마당", owner.phone(), "SEOUL", now)), "name");
        assertThat(here.get("/users/me").expect(200).json()).isEqualTo(changed);
    }

    @Test
    void changingThePasswordShouldEndTheOtherSessionsOnly() {
        Owner owner = register();
        MadangClient here = as(client, owner);
        MadangClient elsewhere = as(client, owner);

        assertRefused(here.put("/users/me/password", passwords("wrong", NEW_PASSWORD)), 400, "USER_004");
        assertRefusedField(here.put("/users/me/password", passwords(PASSWORD, "12345678")), "newPassword");
        assertRefusedField(here.put("/users/me/password", passwords(PASSWORD, owner.email())), "newPassword");
        elsewhere.get("/users/me").expect(200);

        here.put("/users/me/password", passwords(PASSWORD, NEW_PASSWORD)).expect(204);

        here.get("/users/me").expect(200);
        assertRefused(elsewhere.get("/users/me"), 401, "AUTH_002");
        assertRefused(logIn(owner, PASSWORD), 401, "AUTH_001");
        logIn(owner, NEW_PASSWORD).expect(200);
    }

    @Test
    void anApiKeyShouldGoAsFarAsItsScopeUntilItIsRevoked() {
        MadangClient here = as(client, register());
        Answer created = here.post("/users/api-keys", Map.of("name", "계산대", "scope", "READ"))
                .expect(201);
        String key = created.text("key");
        assertThat(key).matches("mdg_[A-Za-z0-9_-]{43}");
        MadangClient reader = client.as(key);
        MadangClient writer = client.as(here.post("/users/api-keys", Map.of("name", "포스", "scope", "WRITE"))
                .expect(201)
                .text("key"));

        reader.get("/users/me").expect(200);
        reader.get("/events").expect(200);
        assertRefused(reader.post("/events", Map.of()), 403, "COMMON_403");
        assertThat(Owners.draft(writer)).isNotEmpty();
        assertRefused(writer.delete("/users/me"), 403, "COMMON_403");
        // Resources are found without matrix parameters, so the rule must not see them either.
        MadangClient disguised = writer.seenBy(exchange -> {});
        for (String address : List.of("/users;x/me", "/users/me;x", "/users;x=1/sessions")) {
            assertThat(disguised.delete(address).status()).as(address).isIn(403, 404);
        }
        here.get("/users/me").expect(200);
        assertRefused(writer.get("/users/api-keys"), 403, "COMMON_403");
        assertRefused(writer.delete("/users/sessions"), 403, "COMMON_403");
        client.with("Authorization", "bearer " + key).get("/users/me").expect(200);
        assertRefused(client.as(key + "x").get("/users/me"), 401, "AUTH_002");
        assertRefusedField(here.post("/users/api-keys", Map.of("name", " ", "scope", "READ")), "name");

        JsonNode listed = await().atMost(Duration.ofSeconds(10))
                .until(
                        () -> here.get("/users/api-keys").expect(200).json(),
                        keys -> keys.path("items").get(1).hasNonNull("lastUsedAt"));
        assertThat(listed.path("total").asInt()).isEqualTo(2);
        assertThat(listed.path("items").get(1).path("name").asText()).isEqualTo("계산대");
        assertThat(key).endsWith(listed.path("items").get(1).path("hint").asText());
        assertThat(listed.toString()).doesNotContain(key);

        here.delete("/users/api-keys/" + created.text("id")).expect(204);
        assertRefused(reader.get("/users/me"), 401, "AUTH_002");
        assertRefused(here.delete("/users/api-keys/" + created.text("id")), 404, "COMMON_404");
    }

    @Test
    void aTokenShouldBeTakenHoweverItsSchemeIsWritten() {
        String token = logIn(register(), PASSWORD).expect(200).text("accessToken");

        for (String scheme : List.of("Bearer", "bearer", "BEARER")) {
            client.with("Authorization", scheme + " " + token).get("/users/me").expect(200);
        }
    }

    @Test
    void closingTheAccountShouldRefuseEverythingAndLetTheOwnerSignUpAgain() {
        Owner owner = register();
        MadangClient here = as(client, owner);
        MadangClient elsewhere = as(client, owner);
        MadangClient program = client.as(here.post("/users/api-keys", Map.of("name", "포스", "scope", "WRITE"))
                .expect(201)
                .text("key"));
        assertRefused(here.send("DELETE", "/users/me", "{\"password\":\"wrong\"}"), 400, "USER_004");

        here.send("DELETE", "/users/me", "{\"password\":\"" + PASSWORD + "\"}").expect(204);

        assertRefused(here.get("/users/me"), 401, "AUTH_002");
        assertRefused(elsewhere.get("/users/me"), 401, "AUTH_002");
        assertRefused(program.get("/users/me"), 401, "AUTH_002");
        assertRefused(logIn(owner, PASSWORD), 401, "AUTH_001");
        for (String table : List.of("member where id", "store where member_id", "session where member_id")) {
            assertThat(Tables.count(
                            stack, ServiceSchema.USERS, "select count(*) from " + table + " = ?", owner.userId()))
                    .isZero();
        }
        Answer again = client.post("/users/register", registration(owner.email(), owner.phone()))
                .expect(201);
        assertThat(again.text("userId")).isNotEqualTo(owner.userId());
        client.as(again.text("accessToken")).delete("/users/me").expect(204);
    }

    @Test
    void anOwnerShouldGetInAndOutWhileRedisIsAway() throws Exception {
        Owner owner = register();
        MadangClient here = as(client, owner);
        stack.stop(Part.REDIS);
        try {
            here.get("/users/me").expect(200);
            MadangClient later = as(client, owner);
            later.get("/users/me").expect(200);

            here.post("/users/logout").expect(204);

            assertRefused(here.get("/users/me"), 401, "AUTH_002");
            later.get("/users/me").expect(200);
        } finally {
            stack.start(Part.REDIS);
        }
        Redis.awaitUsedBy(client, stack);
        assertRefused(here.get("/users/me"), 401, "AUTH_002");
    }

    @Test
    void theReferenceListsShouldBeThereForEverybody() {
        JsonNode industries = client.get("/reference/industries").expect(200).json();
        JsonNode regions = client.get("/reference/regions").expect(200).json();

        assertThat(industries).hasSize(55);
        assertThat(industries.get(13).path("code").asText()).isEqualTo("CAFE");
        assertThat(industries.get(13).path("name").asText()).isEqualTo("카페");
        assertThat(client.in("en")
                        .get("/reference/industries")
                        .json()
                        .get(13)
                        .path("name")
                        .asText())
                .isEqualTo("Café");
        assertThat(regions).hasSize(17);
        assertThat(regions.get(0).path("districts").findValuesAsText("code"))
                .hasSize(25)
                .contains("SEOUL_11680");
    }

    private Owner register() {
        String email = newEmail();
        String phone = newPhone();
        Answer registered =
                client.post("/users/register", registration(email, phone)).expect(201);
        return new Owner(registered.text("userId"), email, phone);
    }

    private static Map<String, Object> registration(String email, String phone) {
        return new HashMap<>(Map.of(
                "email",
                email,
                "password",
                PASSWORD,
                "name",
                "김마당",
                "phone",
                phone,
                "businessNumber",
                "220-81-62517",
                "store",
                Map.of("name", "마당빵집", "industry", "BAKERY", "region", "SEOUL")));
    }

    private static Map<String, Object> change(String name, String phone, String region, long version) {
        return Map.of(
                "name", name,
                "phone", phone,
                "store", Map.of("name", "마당빵집", "industry", "BAKERY", "region", region),
                "version", version);
    }

    private static Map<String, String> passwords(String current, String next) {
        return Map.of("currentPassword", current, "newPassword", next);
    }

    private Answer logIn(Owner owner, String password) {
        return client.post("/users/login", Map.of("email", owner.email(), "password", password));
    }

    private static MadangClient as(MadangClient client, Owner owner) {
        Answer loggedIn = client.post("/users/login", Map.of("email", owner.email(), "password", PASSWORD));
        return client.as(loggedIn.expect(200).text("accessToken"));
    }

    private Answer refresh(String token) {
        return client.post("/users/token", Map.of("refreshToken", token));
    }

    private static void assertRefused(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.call()).isEqualTo(status);
        assertThat(answer.text("code")).isEqualTo(code);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    private static void assertRefusedField(Answer answer, String field) {
        assertRefused(answer, 400, "COMMON_001");
        assertThat(answer.json().path("errors").findValuesAsText("field")).containsExactly(field);
        assertThat(answer.json().path("errors").get(0).path("message").asText()).doesNotContain("{", "field.");
    }

    private static String newEmail() {
        return UUID.randomUUID() + "@example.com";
    }

    private static String newPhone() {
        int number = PHONES.getAndIncrement();
        return "010-%04d-%04d".formatted(number / 10_000, number % 10_000);
    }
}
