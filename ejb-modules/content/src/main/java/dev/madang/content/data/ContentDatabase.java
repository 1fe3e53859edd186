package dev.madang.content.data;

import dev.madang.kernel.service.ServiceDatabase;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import javax.sql.DataSource;

/** The schema {@code content}: its jobs. */
@ApplicationScoped
public class ContentDatabase extends ServiceDatabase {

    @Resource(lookup = "jdbc/content")
    DataSource dataSource;

    public ContentDatabase() {
        super("content", "job", "idempotency");
    }

    @Override
    protected DataSource dataSource() {
        return dataSource;
    }
}
