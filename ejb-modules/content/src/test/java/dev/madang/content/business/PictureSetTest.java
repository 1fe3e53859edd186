package dev.madang.content.business;

import static org.assertj.core.api.Assertions.assertThat;

import dev.madang.content.api.Platform;
import dev.madang.content.api.Style;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PictureSetTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);

    @Test
    void afterShouldPutTheNewPicturesBeforeTheEarlierOnes() {
        PictureSet.Image old = image(LATER);
        PictureSet.Image fresh = image(LATER);

        assertThat(set(fresh).after(set(old), NOW).images()).containsExactly(fresh, old);
    }

    @Test
    void afterShouldForgetPicturesWhoseAddressHasExpired() {
        PictureSet.Image fresh = image(LATER);

        assertThat(set(fresh).after(set(image(NOW)), NOW).images()).containsExactly(fresh);
    }

    @Test
    void afterShouldReplaceItsOwnPicturesWhenAJobIsRepeated() {
        PictureSet.Image first = image(LATER);
        PictureSet.Image again = new PictureSet.Image(
                first.imageId(), first.style(), first.platform(), 1, 1, first.blobName(), "https://new", LATER);

        assertThat(set(again).after(set(first), NOW).images()).containsExactly(again);
    }

    @Test
    void afterShouldKeepOnlyTheNewestWhenThereAreTooMany() {
        PictureSet many = set(Collections.nCopies(PictureSet.MOST, image(LATER)).toArray(PictureSet.Image[]::new));
        PictureSet.Image fresh = image(LATER);

        assertThat(set(fresh).after(many, NOW).images())
                .hasSize(PictureSet.MOST)
                .first()
                .isEqualTo(fresh);
    }

    @Test
    void toStringShouldHideTheAddress() {
        assertThat(set(image(LATER)).toString()).doesNotContain("https");
    }

    private static PictureSet set(PictureSet.Image... images) {
        return new PictureSet(new UUID(0, 1), new UUID(0, 2), UUID.randomUUID(), List.of(images));
    }

    private static PictureSet.Image image(Instant expiresAt) {
        return new PictureSet.Image(
                UUID.randomUUID(), Style.SIMPLE, Platform.KAKAO, 800, 800, "name.png", "https://secret", expiresAt);
    }
}
