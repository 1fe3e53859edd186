package dev.madang.content.data;

import dev.madang.content.business.ContentAnswers;
import dev.madang.kernel.idempotency.ServiceAnswers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** {@link ContentAnswers} in the schema {@code content}. */
@ApplicationScoped
public class JpaContentAnswers extends ServiceAnswers implements ContentAnswers {

    @PersistenceContext(unitName = "content")
    EntityManager entityManager;

    public JpaContentAnswers() {
        super("content");
    }

    @Override
    protected EntityManager entityManager() {
        return entityManager;
    }
}
