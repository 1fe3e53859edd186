package dev.madang.participation.data;

import dev.madang.kernel.service.ServiceDatabase;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import javax.sql.DataSource;

/** The schema {@code participation}. */
@ApplicationScoped
public class ParticipationDatabase extends ServiceDatabase {

    @Resource(lookup = "jdbc/participation")
    DataSource dataSource;

    public ParticipationDatabase() {
        super("participation", "messaging", "idempotency");
    }

    @Override
    protected DataSource dataSource() {
        return dataSource;
    }
}
