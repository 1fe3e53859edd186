package dev.madang.content.data.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.madang.content.api.Platform;
import dev.madang.content.api.Style;
import dev.madang.content.business.Poster;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BuiltInRendererTest {

    private static final Poster SHORT = new Poster("해오름 분식", "봄", "음료 쿠폰", 20, "30일 동안");
    private static final Poster BARE = new Poster("BBQ & Grill", "gjpqy (Ångström)", null, 0, null);
    private static final Poster LONG = new Poster(
            "우리 동네에서 가장 오래된 할머니 손만두 전골 전문점 망원본점과 합정 별관",
            "가을맞이 단골손님 감사 대축제! 영수증 인증하고 친구와 함께 참여하면 무료 식사권과 ".repeat(4),
            "할머니 손만두 전골 대자 4인 세트 무료 식사권과 음료 무제한 이용권 ".repeat(4),
            1_000,
            "2026년 12월 20일 ~ 2027년 10월 19일");
    private static final Poster UNBROKEN =
            new Poster("가".repeat(100), "나".repeat(200), "다".repeat(100), 99_999, "라".repeat(60));

    static Stream<Arguments> pictures() {
        return Stream.of(Style.values()).flatMap(style -> Stream.of(Platform.values())
                .flatMap(platform ->
                        Stream.of(SHORT, BARE, LONG, UNBROKEN).map(poster -> Arguments.of(style, platform, poster))));
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void textsShouldStayOnThePictureAndApartWhateverTheySay(Style style, Platform platform, Poster poster) {
        Sheet sheet = BuiltInRenderer.sheet(poster, style, platform);

        Box margin = sheet.area().inset(3 * sheet.unit());
        List<Box> texts = sheet.texts();
        assertThat(texts).hasSize(poster.prize() == null ? 2 : 4).allMatch(margin::contains);
        for (Box one : texts) {
            assertThat(texts).filteredOn(other -> other != one).noneMatch(one::overlaps);
        }
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void drawShouldMakeAPngOfThePlatformsSize(Style style, Platform platform, Poster poster) throws IOException {
        BufferedImage image =
                ImageIO.read(new ByteArrayInputStream(new BuiltInRenderer().draw(poster, style, platform)));

        assertThat(image.getWidth()).isEqualTo(platform.width());
        assertThat(image.getHeight()).isEqualTo(platform.height());
    }

    @Test
    void inkShouldStayInsideTheBoxThatTheTextReports() {
        for (String text : List.of("해오름 뷁 분식", "gjpqy (Ågÿ)", "가나다 ".repeat(30))) {
            Sheet sheet = new Sheet(600, 400, Palette.PAPER);
            Box box = sheet.text(
                    text,
                    new Sheet.Type(Typeface.BOLD, 80, 20, 4, Palette.INK),
                    new Box(100, 100, 400, 200),
                    Sheet.Place.CENTER);

            assertThat(inkOutside(sheet, box)).as(text).isFalse();
        }
    }

    private static boolean inkOutside(Sheet sheet, Box box) {
        int paper = Palette.PAPER.getRGB();
        for (int y = 0; y < 400; y++) {
            for (int x = 0; x < 600; x++) {
                boolean inside = x >= box.x() - 4 && x <= box.right() + 4 && y >= box.y() && y <= box.bottom();
                if (!inside && sheet.image().getRGB(x, y) != paper) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void drawShouldMakeTheSamePictureWhenItSaysTheSame() {
        BuiltInRenderer renderer = new BuiltInRenderer();

        assertThat(renderer.draw(SHORT, Style.FANCY, Platform.KAKAO))
                .isEqualTo(renderer.draw(SHORT, Style.FANCY, Platform.KAKAO))
                .isNotEqualTo(renderer.draw(LONG, Style.FANCY, Platform.KAKAO));
    }

    @Test
    void fontsShouldShowEveryModernKoreanSyllable() {
        for (Typeface face : Typeface.values()) {
            for (char syllable = '가'; syllable <= '힣'; syllable++) {
                assertThat(face.at(10).canDisplay(syllable)).isTrue();
            }
        }
    }

    @Test
    void showableShouldLeaveOutWhatTheFontCannotShow() {
        assertThat(Typeface.BOLD.showable("무료\n식사권 대(大) 🎉")).isEqualTo("무료 식사권 대");
    }
}
