package dev.madang.ai.business;

import java.util.List;

/**
 * How an objective is reached, and what that changes against a plain prize draw.
 *
 * @param mechanics the constant name of how customers take part
 * @param moreDays how much longer it takes
 * @param newPercent how many of a hundred visitors are new customers
 * @param promise what the plan does, as a short phrase
 */
record Approach(
        String mechanics,
        List<String> steps,
        int moreDays,
        double entryFactor,
        double visitFactor,
        int newPercent,
        double spendFactor,
        double visitsFactor,
        String promise,
        String risk) {

    private static final String SCAN = "가게 앞이나 채널에서 QR을 찍어요";
    private static final String ENTER = "이름과 전화번호만 적고 응모해요";
    private static final String RESULT = "발표일에 당첨을 확인하고 가게에서 받아요";

    static Approach to(Objective objective) {
        return switch (objective) {
            case NEW_CUSTOMERS ->
                new Approach(
                        "DRAW",
                        List.of(SCAN, ENTER, RESULT),
                        0,
                        1.0,
                        1.0,
                        70,
                        1.0,
                        1.0,
                        "처음 오는 손님이 부담 없이 들러 보게 해요",
                        "경품만 받고 다시 오지 않는 손님이 있을 수 있어요. 받으러 온 날 다음 방문 혜택을 함께 드려 보세요.");
            case RETURN_VISITS ->
                new Approach(
                        "VISIT_DRAW",
                        List.of(SCAN, "가게에서 알려 주는 방문 코드를 넣으면 응모권이 세 장이 돼요", ENTER, RESULT),
                        7,
                        0.8,
                        1.2,
                        30,
                        1.0,
                        1.5,
                        "와 본 손님이 다시 들를 까닭을 만들어요",
                        "방문 코드를 알려 드리는 것을 잊지 않게 계산대에 적어 두세요.");
            case SALES ->
                new Approach(
                        "PURCHASE_DRAW",
                        List.of("매장에서 물건이나 서비스를 사요", "계산할 때 받은 방문 코드를 넣으면 응모권이 세 장이 돼요", ENTER, RESULT),
                        0,
                        0.7,
                        1.4,
                        40,
                        1.2,
                        1.0,
                        "한 번 올 때 조금 더 사고 싶게 해요",
                        "할인까지 겹치면 남는 것이 적어져요. 이벤트 동안 다른 할인은 쉬는 편이 좋아요.");
            case AWARENESS ->
                new Approach(
                        "SHARE_DRAW",
                        List.of(SCAN, ENTER, "친구에게 이벤트 주소를 보내 함께 응모해요", RESULT),
                        0,
                        1.4,
                        0.6,
                        60,
                        1.0,
                        1.0,
                        "가게 이름이 동네에 널리 알려지게 해요",
                        "응모는 많아도 바로 매출로 이어지지 않을 수 있어요. 다음 이벤트와 이어 가면 좋아요.");
        };
    }
}
