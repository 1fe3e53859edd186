package dev.madang.event.business;

import dev.madang.event.api.Channel;
import dev.madang.event.api.EventMember;
import dev.madang.event.api.EventStore;
import dev.madang.event.api.Image;
import dev.madang.event.api.NewEvent;
import dev.madang.event.api.Plan;
import dev.madang.event.api.Prize;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Things tests start from. */
final class Samples {

    static final UUID OWNER = UUID.fromString("019ab6f0-91aa-7b21-8f0e-6a1c2d3e4f50");
    static final UUID EVENT = UUID.fromString("019ab7c2-4c10-7c3e-9d55-2f6a3f1b7a10");
    static final Instant NOW = Instant.parse("2026-11-22T09:30:00Z");

    private Samples() {}

    static NewEvent newEvent() {
        return new NewEvent(
                "NEW_CUSTOMERS",
                new EventStore(null, "해오름 분식", "SNACK", "SEOUL_MAPO", null, null),
                new EventMember("김해오름"));
    }

    static EventDraft draft() {
        return new EventDraft(EVENT, OWNER, newEvent(), NOW);
    }

    static Plan plan(String title, int days, Channel channel) {
        return new Plan(
                UUID.nameUUIDFromBytes(title.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                "LOW",
                title,
                title + "의 생각",
                "이웃",
                new Plan.Mechanics("DRAW", List.of("QR을 찍어요")),
                List.of(new Prize(title + "의 경품", 2, 5_000L)),
                days,
                List.of(channel),
                Map.of(channel.name(), title + " 알림"),
                new Plan.Cost(10_000, List.of(new Plan.CostPart("경품", 10_000))),
                new Plan.Expected(
                        new Plan.Range(10, 20),
                        new Plan.Range(1, 2),
                        new Plan.Range(10_000, 20_000),
                        new Plan.RateRange(-50.5, 100),
                        "셈"),
                List.of("줄이 길어질 수 있어요"));
    }

    static Image image(String text) {
        return new Image(
                UUID.fromString("019ab7c5-1b10-7e10-a101-5c6d7e8f9a01"),
                "TRENDY",
                "INSTAGRAM",
                "https://example.com/a.png?sig=x",
                text);
    }

    /** A draft that can be published. */
    static EventDraft complete() {
        EventDraft draft = draft();
        draft.choose(plan("작은 행운", 14, Channel.INSTAGRAM), NOW);
        draft.choose(image(null));
        return draft;
    }
}
