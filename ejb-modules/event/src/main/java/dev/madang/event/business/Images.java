package dev.madang.event.business;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The pictures that were made for an event, as far as the event service needs them. */
public interface Images {

    /** The pictures of one event. */
    record Made(UUID ownerId, List<Picture> images) {

        Optional<Picture> image(UUID imageId) {
            return images.stream()
                    .filter(picture -> picture.imageId().equals(imageId))
                    .findFirst();
        }
    }

    /** One picture. */
    record Picture(UUID imageId, String style, String platform, String url) {

        @Override
        public String toString() {
            return "Picture[" + imageId + "]";
        }
    }

    Optional<Made> of(UUID eventId);
}
