package dev.madang.tests.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import dev.madang.stack.LocalStack;
import dev.madang.stack.MadangServer;
import dev.madang.tests.walk.MadangClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;

/**
 * What each call of the accounts takes, one client, calls one after another; the reference is Argon2id alone with the
 * same parameters in the same run. And whether the time tells a known e-mail from an unknown one: log-ins with a wrong
 * password alternate between both, so that the machine's moods hit both alike.
 */
public final class AccountsBench {

    private static final int WARM_UP = Integer.getInteger("madang.bench.warmup.calls", 150);
    private static final int CALLS = Integer.getInteger("madang.bench.calls", 300);
    private static final double TOLERATED_DIFFERENCE = 0.05;
    private static final String PASSWORD = "correct horse battery";
    private static final Map<String, String> STORE = Map.of("name", "마당빵집", "industry", "BAKERY", "region", "SEOUL");

    private final MadangClient anyone;
    private final String email = UUID.randomUUID() + "@example.com";
    private final Map<String, Load.Figures> figures = new LinkedHashMap<>();
    private JsonNode profile;

    private AccountsBench(MadangClient anyone) {
        this.anyone = anyone;
    }

    /** Starts a stack and a server of its own, measures, prints the figures and stops everything. */
    public static void main(String[] arguments) throws Exception {
        Map<String, String> noLimits = new HashMap<>();
        for (String limit : List.of("SIGN_UP", "LOG_IN", "LOG_IN_ACCOUNT", "OTHERS")) {
            noLimits.put("MADANG_LIMITS_" + limit, "off");
        }
        Bench.run(noLimits, AccountsBench::measure);
    }

    private static void measure(LocalStack stack, MadangServer server) throws Exception {
        AccountsBench bench = new AccountsBench(new MadangClient(server.address()));
        bench.measureCalls();
        bench.print();
        bench.compareKnownAndUnknown();
    }

    private void measureCalls() throws Exception {
        measure("Argon2id alone", AccountsBench::hash);
        measure("POST /users/register", () -> register(UUID.randomUUID() + "@example.com"));
        register(email);
        measure("POST /users/login", this::logIn);
        MadangClient owner = anyone.as(logIn().text("accessToken"));
        measure("GET /users/me", () -> owner.get("/users/me").expect(200));
        profile = owner.get("/users/me").expect(200).json();
        measure("PUT /users/me", () -> changeProfile(owner));
        String[] refreshToken = {logIn().text("refreshToken")};
        measure("POST /users/token", () -> refreshToken[0] = refresh(refreshToken[0]));
        List<MadangClient> sessions = new ArrayList<>();
        for (int i = 0; i < WARM_UP + CALLS; i++) {
            sessions.add(anyone.as(logIn().text("accessToken")));
        }
        measure(
                "POST /users/logout",
                () -> sessions.remove(sessions.size() - 1).post("/users/logout").expect(204));
    }

    private void measure(String name, Callable<?> call) throws Exception {
        times(WARM_UP, call);
        long begin = System.nanoTime();
        List<Long> nanos = times(CALLS, call);
        figures.put(name, Load.figures(nanos, Duration.ofNanos(System.nanoTime() - begin)));
    }

    private static List<Long> times(int count, Callable<?> call) throws Exception {
        List<Long> nanos = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            long start = System.nanoTime();
            call.call();
            nanos.add(System.nanoTime() - start);
        }
        return nanos;
    }

    private void print() {
        double hash = figures.get("Argon2id alone").medianMillis();
        figures.forEach((name, of) -> System.out.printf(
                "%-22s p50 %6.1f ms, p95 %6.1f ms, Argon2id is %3.0f %% of it%n",
                name, of.medianMillis(), of.p95Millis(), hashes(name) * hash / of.medianMillis() * 100));
    }

    private static int hashes(String name) {
        return name.startsWith("Argon2id") || name.endsWith("register") || name.endsWith("login") ? 1 : 0;
    }

    private void compareKnownAndUnknown() throws Exception {
        List<Long> known = new ArrayList<>();
        List<Long> unknown = new ArrayList<>();
        for (int i = 0; i < 2 * CALLS; i++) {
            boolean knownFirst = ThreadLocalRandom.current().nextBoolean();
            for (boolean isKnown : new boolean[] {knownFirst, !knownFirst}) {
                String wrong = isKnown ? email : UUID.randomUUID() + "@example.com";
                (isKnown ? known : unknown).addAll(times(1, () -> refusedLogIn(wrong)));
            }
        }
        double ofKnown = Load.figures(known, Duration.ofSeconds(1)).medianMillis();
        double ofUnknown = Load.figures(unknown, Duration.ofSeconds(1)).medianMillis();
        System.out.printf(
                "wrong password: known e-mail %.2f ms, unknown e-mail %.2f ms, ratio %.3f (medians of %d)%n",
                ofKnown, ofUnknown, ofKnown / ofUnknown, known.size());
        if (Math.abs(ofKnown / ofUnknown - 1) > TOLERATED_DIFFERENCE) {
            throw new IllegalStateException("The time tells a known e-mail from an unknown one");
        }
    }

    private static String hash() {
        return Password.hash(PASSWORD)
                .addRandomSalt(16)
                .with(Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID))
                .getResult();
    }

    private MadangClient.Answer register(String address) {
        int number = ThreadLocalRandom.current().nextInt(30_000_000);
        return anyone.post(
                        "/users/register",
                        Map.of(
                                "email",
                                address,
                                "password",
                                PASSWORD,
                                "name",
                                "김마당",
                                "phone",
                                "010-%04d-%04d".formatted(2000 + number / 10_000, number % 10_000),
                                "businessNumber",
                                "120-88-00767",
                                "store",
                                STORE))
                .expect(201);
    }

    private MadangClient.Answer logIn() {
        return anyone.post("/users/login", Map.of("email", email, "password", PASSWORD))
                .expect(200);
    }

    private MadangClient.Answer refusedLogIn(String address) {
        return anyone.post("/users/login", Map.of("email", address, "password", "not the password"))
                .expect(401);
    }

    private String refresh(String refreshToken) {
        return anyone.post("/users/token", Map.of("refreshToken", refreshToken))
                .expect(200)
                .text("refreshToken");
    }

    private MadangClient.Answer changeProfile(MadangClient owner) {
        MadangClient.Answer changed = owner.put(
                        "/users/me",
                        Map.of(
                                "name",
                                "이마당",
                                "phone",
                                profile.path("phone").asText(),
                                "store",
                                STORE,
                                "version",
                                profile.path("version").asLong()))
                .expect(200);
        profile = changed.json();
        return changed;
    }
}
