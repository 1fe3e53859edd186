package dev.madang.tests.system;

import dev.madang.tests.walk.MadangClient;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Shop owners for tests. */
final class Owners {

    private static final Map<String, String> STORE = Map.of("name", "마당빵집", "industry", "BAKERY", "region", "SEOUL");

    /** Everyone's. */
    static final String PASSWORD = "correct horse battery";

    private static final AtomicInteger PHONES = new AtomicInteger();

    private Owners() {}

    /** Signs a new owner up. Returns the access token. */
    static String register(MadangClient anyone) {
        return register(anyone, UUID.randomUUID() + "@example.com");
    }

    /** Signs a new owner up. Returns the access token. */
    static String register(MadangClient anyone, String email) {
        return anyone.post("/users/register", registration(email, PASSWORD))
                .expect(201)
                .text("accessToken");
    }

    /** What signs an owner up, with a phone of its own. */
    static Map<String, Object> registration(String email, String password) {
        int number = PHONES.getAndIncrement();
        return Map.of(
                "email",
                email,
                "password",
                password,
                "name",
                "이마당",
                "phone",
                "010-%04d-%04d".formatted(2000 + number / 10_000, number % 10_000),
                "businessNumber",
                "220-81-62517",
                "store",
                STORE);
    }

    /** Starts a draft. Returns its id. */
    static String draft(MadangClient owner) {
        return owner.post("/events", newEvent()).expect(201).text("eventId");
    }

    /** What starts a draft. */
    static Map<String, Object> newEvent() {
        return Map.of("objective", "SALES", "store", STORE);
    }
}
