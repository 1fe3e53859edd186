package dev.madang.ai.business;

import dev.madang.ai.api.BudgetLevel;
import dev.madang.ai.api.Channel;
import dev.madang.ai.api.Plan.Prize;

/** What a plan says to the owner and, on each channel, to customers. */
record PlanTexts(PlanBrief brief, BudgetLevel level, Approach approach, String store, Prize firstPrize) {

    String title() {
        String theme = brief.month().theme();
        return switch (level) {
            case LOW -> store + " " + theme + " " + wish();
            case MIDDLE -> brief.place() + " " + store + " " + theme + " 고마운 날";
            case HIGH -> brief.place() + " " + brief.trade().name() + " " + theme + " 큰 잔치";
        };
    }

    private String wish() {
        return switch (brief.objective()) {
            case NEW_CUSTOMERS -> "첫 만남 행운";
            case RETURN_VISITS -> "다시 만나는 행운";
            case SALES -> "푸짐한 행운";
            case AWARENESS -> "소문난 행운";
        };
    }

    String concept() {
        String size =
                switch (level) {
                    case LOW -> "작은 비용으로 짧게";
                    case MIDDLE -> "동네 방송과 온라인을 함께";
                    case HIGH -> "지역 방송까지 크게";
                };
        String goods = brief.trade().inSeason(brief.month().season());
        return size + " 알리며 " + approach.promise() + ". 이번 철에는 " + goods + " 이야기를 앞에 두고, " + prize() + " 추첨으로 눈길을 끌어요.";
    }

    String copy(Channel channel) {
        return switch (channel) {
            case URIDONGNETV ->
                brief.place() + " 이웃 여러분, " + store + " " + invitation() + " 지금 화면의 QR을 찍고 " + prize() + " 행운을 만나세요.";
            case GINITV ->
                title() + "! " + brief.trade().inSeason(brief.month().season()) + ", 그리고 " + prize() + ". " + store
                        + "에서 기다릴게요.";
            case RINGOBIZ -> "안녕하세요, " + store + "입니다. 지금 응모하시면 추첨으로 " + prize() + " 선물을 드려요. 잠시만 기다려 주세요.";
            case INSTAGRAM ->
                title() + " 🎉\n" + prize() + " 추첨! 프로필 링크에서 30초면 응모 끝.\n#" + tag(brief.place()) + " #"
                        + brief.trade().tag() + " #" + tag(store) + " #이벤트";
            case NAVER_BLOG ->
                "[" + title() + "]\n안녕하세요, " + store + copula(store) + ". "
                        + brief.month().note() + " 그래서 "
                        + brief.trade().inSeason(brief.month().season()) + " 소식과 함께 이벤트를 준비했어요. 응모하신 분 가운데 추첨으로 "
                        + prize() + " 등을 드려요. 이름과 전화번호만 적으면 돼요.";
            case KAKAO_CHANNEL ->
                "(광고) " + store + " " + brief.month().theme() + " 이벤트\n" + prize() + " 추첨에 지금 응모해 보세요.";
        };
    }

    private String invitation() {
        return brief.month().theme() + " 이벤트를 열어요.";
    }

    private String prize() {
        return firstPrize.name() + " (" + firstPrize.quantity() + "명)";
    }

    private static String tag(String words) {
        return words.replaceAll("[^0-9A-Za-z가-힣]", "");
    }

    /** 이에요 after a final consonant, else 예요. */
    private static String copula(String word) {
        char last = word.charAt(word.length() - 1);
        boolean finalConsonant = last >= '가' && last <= '힣' && (last - '가') % 28 != 0;
        return finalConsonant ? "이에요" : "예요";
    }
}
