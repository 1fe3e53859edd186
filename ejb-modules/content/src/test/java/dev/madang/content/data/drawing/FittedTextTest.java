package dev.madang.content.data.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.madang.content.data.drawing.FittedText.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FittedTextTest {

    /** Every character is as wide as the font is high. */
    private static final Measure SQUARE = String::length;

    private static final Limits LIMITS = new Limits(400, 300, 4, 100, 20);

    @Test
    void fitShouldKeepTheLargestSizeWhenTheTextIsShort() {
        FittedText fitted = FittedText.fit("봄", SQUARE, LIMITS);

        assertThat(fitted.size()).isEqualTo(100);
        assertThat(fitted.lines()).containsExactly("봄");
    }

    @Test
    void fitShouldBreakBetweenWordsWhenTheTextIsWiderThanTheBox() {
        FittedText fitted = FittedText.fit("행운 가득", SQUARE, LIMITS);

        assertThat(fitted.lines()).containsExactly("행운", "가득");
    }

    @Test
    void fitShouldSpreadWordsEvenlyWhenTheyTakeSeveralLines() {
        Limits wide = new Limits(1_000, 300, 2, 100, 20);

        FittedText fitted = FittedText.fit("가나 다라 마바 사아", SQUARE, wide);

        assertThat(fitted.lines()).containsExactly("가나 다라", "마바 사아");
    }

    @Test
    void fitShouldMakeTheTextSmallerWhenAWordIsALittleTooWide() {
        FittedText fitted = FittedText.fit("이벤트초대", SQUARE, LIMITS);

        assertThat(fitted.lines()).containsExactly("이벤트초대");
        assertThat(fitted.size()).isBetween(70.0, 80.0);
    }

    @Test
    void fitShouldBreakAWordWhenItWouldBecomeTinyOtherwise() {
        FittedText fitted = FittedText.fit("가나다라마바사아자차카타", SQUARE, LIMITS);

        assertThat(String.join("", fitted.lines())).isEqualTo("가나다라마바사아자차카타");
        assertThat(fitted.lines()).hasSizeGreaterThan(1);
        assertThat(fitted.size()).isGreaterThan(LIMITS.largest() / 2);
    }

    @Test
    void fitShouldCutWithAnEllipsisWhenTheTextIsTooLongAtTheSmallestSize() {
        FittedText fitted = FittedText.fit("아주 긴 제목 ".repeat(60), SQUARE, LIMITS);

        assertThat(fitted.lines()).hasSize(4);
        assertThat(fitted.lines().get(3)).endsWith("…");
        assertThat(fitted.size()).isEqualTo(20);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "봄",
                "해오름 분식 행운 이벤트",
                "가나다라마바사아자차카타파하가나다라마바사아자차카타파하가나다라마바사아자차카타파하가나다라마바사",
                "가을맞이 단골손님 감사 대축제! 영수증 인증하고 친구와 함께 참여하면 무료 식사권이 쏟아지는 한 달",
                "A B C D E F G H I J K L M N O P Q R S T U V W X Y Z a b c d e f g h i j k l m n o p q r s t u v w x y"
            })
    void fitShouldNeverLeaveTheBoxWhateverTheText(String text) {
        for (double width = 30; width < 1_500; width *= 1.3) {
            for (double height = 30; height < 900; height *= 1.4) {
                double most = width + 0.001;
                Limits limits = new Limits(width, height, 4, 120, 18);

                FittedText fitted = FittedText.fit(text, SQUARE, limits);

                assertThat(fitted.height()).isLessThanOrEqualTo(height + 0.001);
                assertThat(fitted.lines()).hasSizeLessThanOrEqualTo(4).allSatisfy(line -> assertThat(
                                SQUARE.width(line) * fitted.size())
                        .isLessThanOrEqualTo(most));
            }
        }
    }
}
