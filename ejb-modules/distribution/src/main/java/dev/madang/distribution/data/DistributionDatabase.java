package dev.madang.distribution.data;

import dev.madang.kernel.service.ServiceDatabase;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import javax.sql.DataSource;

/** The schema {@code distribution}. */
@ApplicationScoped
public class DistributionDatabase extends ServiceDatabase {

    @Resource(lookup = "jdbc/distribution")
    DataSource dataSource;

    public DistributionDatabase() {
        super("distribution", "messaging", "idempotency");
    }

    @Override
    protected DataSource dataSource() {
        return dataSource;
    }
}
