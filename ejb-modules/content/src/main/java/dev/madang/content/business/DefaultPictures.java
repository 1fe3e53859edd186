package dev.madang.content.business;

import dev.madang.content.api.ContentError;
import dev.madang.content.api.Picture;
import dev.madang.content.api.PictureRequest;
import dev.madang.content.api.Pictures;
import dev.madang.content.api.Platform;
import dev.madang.content.api.Style;
import dev.madang.kernel.Ids;
import dev.madang.kernel.error.CommonError;
import dev.madang.kernel.error.FieldError;
import dev.madang.kernel.error.ProblemException;
import dev.madang.kernel.job.Job;
import dev.madang.kernel.job.JobState;
import dev.madang.kernel.json.Json;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** {@link Pictures} over the job queue and Redis. */
@Stateless
public class DefaultPictures implements Pictures {

    private static final Duration DEADLINE = Duration.ofMinutes(5);

    @Inject
    Drafts drafts;

    @Inject
    PictureJobs jobs;

    @Inject
    PictureSets pictureSets;

    @Inject
    ContentAnswers answers;

    @Inject
    Clock clock;

    @Override
    public JobState generate(UUID ownerId, UUID eventId, PictureRequest request) {
        return answers.once(JobState.class, () -> accept(ownerId, eventId, request));
    }

    private JobState accept(UUID ownerId, UUID eventId, PictureRequest request) {
        List<FieldError> unknown = new ArrayList<>();
        List<Style> styles = chosen(request.styles(), "styles", Style.class, List.of(Style.values()), unknown);
        List<Platform> platforms =
                chosen(request.platforms(), "platforms", Platform.class, List.of(Platform.INSTAGRAM), unknown);
        if (!unknown.isEmpty()) {
            throw new ProblemException(CommonError.INVALID_REQUEST, unknown);
        }
        Draft draft = drafts.find(eventId)
                .filter(found -> ownerId.equals(found.ownerId()))
                .orElseThrow(() -> new ProblemException(ContentError.EVENT_NOT_FOUND));
        if (draft.plan() == null) {
            throw new ProblemException(ContentError.NO_PLAN_CHOSEN);
        }

        PictureOrder order = PictureOrder.of(Poster.of(draft), styles, platforms);
        Instant now = clock.instant();
        Job job = new Job(Ids.next(), eventId, ownerId, Json.write(order), now, now.plus(DEADLINE));
        jobs.submit(job);
        return job.state();
    }

    private static <E extends Enum<E>> List<E> chosen(
            List<String> names, String field, Class<E> type, List<E> usual, List<FieldError> unknown) {
        if (names == null || names.isEmpty()) {
            return usual;
        }
        List<E> chosen = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            try {
                chosen.add(Enum.valueOf(type, String.valueOf(names.get(i))));
            } catch (IllegalArgumentException e) {
                unknown.add(new FieldError(field + "[" + i + "]", "field.unknown"));
            }
        }
        return chosen.stream().distinct().toList();
    }

    @Override
    public JobState job(UUID ownerId, UUID jobId) {
        return jobs.find(jobId)
                .filter(job -> ownerId.equals(job.ownerId()))
                .orElseThrow(() -> new ProblemException(ContentError.JOB_NOT_FOUND));
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public List<Picture> ofEvent(UUID ownerId, UUID eventId) {
        List<Picture> pictures = pictureSets
                .find(eventId)
                .filter(set -> ownerId.equals(set.ownerId()))
                .map(set -> set.readable(clock.instant()))
                .orElse(List.of())
                .stream()
                .map(PictureSet.Image::picture)
                .toList();
        if (pictures.isEmpty()) {
            throw new ProblemException(ContentError.NO_PICTURES);
        }
        return pictures;
    }
}
