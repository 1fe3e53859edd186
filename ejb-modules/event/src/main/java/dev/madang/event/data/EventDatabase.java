package dev.madang.event.data;

import dev.madang.kernel.service.ServiceDatabase;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import javax.sql.DataSource;

/** The schema {@code events}. */
@ApplicationScoped
public class EventDatabase extends ServiceDatabase {

    @Resource(lookup = "jdbc/events")
    DataSource dataSource;

    public EventDatabase() {
        super("events", "messaging", "idempotency");
    }

    @Override
    protected DataSource dataSource() {
        return dataSource;
    }
}
