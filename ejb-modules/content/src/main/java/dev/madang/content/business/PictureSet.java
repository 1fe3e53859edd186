package dev.madang.content.business;

import dev.madang.content.api.Picture;
import dev.madang.content.api.Platform;
import dev.madang.content.api.Style;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * All pictures of an event, as the event service reads them too.
 *
 * @param jobId the job that made the newest
 * @param images the newest first
 */
public record PictureSet(UUID eventId, UUID ownerId, UUID jobId, List<Image> images) {

    static final int MOST = 36;

    /** One picture. The address is a secret. */
    public record Image(
            UUID imageId,
            Style style,
            Platform platform,
            int width,
            int height,
            String blobName,
            String url,
            Instant expiresAt) {

        Picture picture() {
            return new Picture(imageId, style, platform, width, height, url, expiresAt);
        }

        @Override
        public String toString() {
            return "Image[" + imageId + "]";
        }
    }

    /** Puts a job's pictures before the earlier ones, of which it keeps those that can still be read. */
    PictureSet after(PictureSet earlier, Instant now) {
        List<UUID> mine = images.stream().map(Image::imageId).toList();
        List<Image> all = new ArrayList<>(images);
        earlier.readable(now).stream()
                .filter(image -> !mine.contains(image.imageId()))
                .forEach(all::add);
        return new PictureSet(eventId, ownerId, jobId, all.subList(0, Math.min(MOST, all.size())));
    }

    List<Image> readable(Instant now) {
        return images.stream().filter(image -> image.expiresAt().isAfter(now)).toList();
    }
}
