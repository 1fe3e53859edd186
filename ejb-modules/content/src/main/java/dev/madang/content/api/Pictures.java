package dev.madang.content.api;

import dev.madang.kernel.job.JobState;
import java.util.List;
import java.util.UUID;

/** The pictures of an event, made by a job and kept for seven days. */
public interface Pictures {

    /**
     * Accepts a job that makes the pictures from the draft as it is now. The job ends within five minutes, completed or
     * failed. Asking again starts another job; its pictures are added to the earlier ones.
     *
     * @throws dev.madang.kernel.error.ProblemException {@code COMMON_001} for an unknown style or platform,
     *     {@code EVENT_001} when the owner has no such draft, {@code CONTENT_001} when no plan was chosen
     */
    JobState generate(UUID ownerId, UUID eventId, PictureRequest request);

    /** @throws dev.madang.kernel.error.ProblemException {@code CONTENT_002} when the owner has no such job */
    JobState job(UUID ownerId, UUID jobId);

    /**
     * The pictures of an event whose addresses are still valid, the newest first.
     *
     * @throws dev.madang.kernel.error.ProblemException {@code CONTENT_003} when there are none, or the event is another
     *     owner's
     */
    List<Picture> ofEvent(UUID ownerId, UUID eventId);
}
