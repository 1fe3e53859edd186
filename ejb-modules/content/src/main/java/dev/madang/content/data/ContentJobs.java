package dev.madang.content.data;

import dev.madang.content.business.PictureJobs;
import dev.madang.content.business.PictureWork;
import dev.madang.kernel.job.JobWork;
import dev.madang.kernel.job.Jobs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The picture jobs, in the schema {@code content}. */
@ApplicationScoped
public class ContentJobs extends Jobs implements PictureJobs {

    @PersistenceContext(unitName = "content")
    EntityManager entityManager;

    @Inject
    PictureWork work;

    public ContentJobs() {
        super("content", "content");
    }

    @Override
    protected EntityManager entityManager() {
        return entityManager;
    }

    @Override
    protected JobWork work() {
        return work;
    }
}
