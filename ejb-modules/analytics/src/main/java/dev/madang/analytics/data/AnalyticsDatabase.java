package dev.madang.analytics.data;

import dev.madang.kernel.service.ServiceDatabase;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import javax.sql.DataSource;

/** The schema {@code analytics}. */
@ApplicationScoped
public class AnalyticsDatabase extends ServiceDatabase {

    @Resource(lookup = "jdbc/analytics")
    DataSource dataSource;

    public AnalyticsDatabase() {
        super("analytics", "messaging");
    }

    @Override
    protected DataSource dataSource() {
        return dataSource;
    }
}
