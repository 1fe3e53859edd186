package dev.madang.content.business;

import dev.madang.kernel.job.Job;
import dev.madang.kernel.job.JobProgress;
import dev.madang.kernel.job.JobWork;
import dev.madang.kernel.json.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Makes the pictures of one order, one after the other: draw, store, sign; in the end they are shown all at once. */
@ApplicationScoped
public class PictureWork implements JobWork {

    /** The result of a picture job; the addresses stand with the event's pictures. */
    public record Made(List<PictureOrder.Item> images) {}

    private static final Logger LOG = Logger.getLogger(PictureWork.class.getName());

    @Inject
    ImageProvider provider;

    @Inject
    PictureStorage storage;

    @Inject
    PictureSets pictureSets;

    @Inject
    Clock clock;

    @Override
    public String run(Job job, JobProgress progress) {
        PictureOrder order = Json.read(job.payload(), PictureOrder.class);
        List<PictureSet.Image> images = new ArrayList<>();
        for (PictureOrder.Item item : order.items()) {
            progress.at(99 * images.size() / order.items().size(), "DRAWING");
            images.add(make(job, order.poster(), item));
        }
        progress.at(99, "SAVING");
        PictureSet made = new PictureSet(job.subjectId(), job.ownerId(), job.id(), images);
        pictureSets.store(made, earlier -> made.after(earlier, clock.instant()));
        return Json.write(new Made(order.items()));
    }

    private PictureSet.Image make(Job job, Poster poster, PictureOrder.Item item) {
        long start = System.nanoTime();
        byte[] png = provider.draw(poster, item.style(), item.platform());
        long drawn = System.nanoTime();
        String name = job.subjectId() + "/" + item.imageId() + ".png";
        PictureStorage.SignedAddress address = storage.store(name, png);
        long stored = System.nanoTime();
        LOG.log(
                Level.INFO,
                "Picture {0} ({1}, {2}): drawn in {3} ms, uploaded and signed in {4} ms, {5} bytes",
                new Object[] {
                    item.imageId(),
                    item.style(),
                    item.platform(),
                    TimeUnit.NANOSECONDS.toMillis(drawn - start),
                    TimeUnit.NANOSECONDS.toMillis(stored - drawn),
                    png.length
                });
        return new PictureSet.Image(
                item.imageId(),
                item.style(),
                item.platform(),
                item.platform().width(),
                item.platform().height(),
                name,
                address.url(),
                address.expiresAt());
    }
}
