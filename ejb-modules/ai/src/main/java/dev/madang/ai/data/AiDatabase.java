package dev.madang.ai.data;

import dev.madang.kernel.service.ServiceDatabase;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import javax.sql.DataSource;

/** The schema {@code ai}. */
@ApplicationScoped
public class AiDatabase extends ServiceDatabase {

    @Resource(lookup = "jdbc/ai")
    DataSource dataSource;

    public AiDatabase() {
        super("ai", "messaging", "job");
    }

    @Override
    protected DataSource dataSource() {
        return dataSource;
    }
}
