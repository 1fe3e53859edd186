package dev.madang.kernel.service;

import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * A service's own database. Each service has one bean of this kind; at start it migrates the schema, then opens the
 * service and looks every second whether the database is still there. One that is absent is tried again until it
 * appears.
 */
public abstract class ServiceDatabase {

    private static final Logger LOG = Logger.getLogger(ServiceDatabase.class.getName());
    private static final int RETRY_SECONDS = 2;
    private static final int LOOK_SECONDS = 1;
    private static final int LOOK_TIMEOUT_MILLIS = 1_000;

    private final String schema;
    private final String[] kernelMigrations;

    @Inject
    ServiceRegistry registry;

    @Inject
    ManagedScheduledExecutorService executor;

    /** @param kernelMigrations the kernel's tables it needs: {@code messaging}, {@code job}, {@code idempotency} */
    protected ServiceDatabase(String schema, String... kernelMigrations) {
        this.schema = schema;
        this.kernelMigrations = kernelMigrations.clone();
    }

    protected abstract DataSource dataSource();

    protected void start(@Observes Startup event) {
        registry.ready(schema);
        executor.submit(this::open);
    }

    private void open() {
        try {
            for (String part : kernelMigrations) {
                migrate("kernel_" + part + "_history", "classpath:db/kernel/" + part);
            }
            migrate("flyway_schema_history", "classpath:db/migration/" + schema);
        } catch (RuntimeException e) {
            LOG.log(
                    Level.WARNING,
                    "The database of service {0} cannot be opened yet; trying again in {1} s: {2}",
                    new Object[] {schema, RETRY_SECONDS, firstLine(e)});
            executor.schedule(this::open, RETRY_SECONDS, TimeUnit.SECONDS);
            return;
        }
        LOG.log(Level.INFO, "Service {0} is ready", schema);
        registry.ready(schema).complete(null);
        executor.scheduleWithFixedDelay(this::look, LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
    }

    /** Looks whether the database is there. A dead connection that is found this way leaves the pool with its like. */
    private void look() {
        try (Connection connection = dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            int usual = connection.getNetworkTimeout();
            connection.setNetworkTimeout(Runnable::run, LOOK_TIMEOUT_MILLIS);
            statement.execute("select 1");
            connection.setNetworkTimeout(Runnable::run, usual);
            registry.seen(schema, true);
        } catch (SQLTransientConnectionException e) {
            LOG.log(Level.FINE, "All connections of {0} are in use", schema);
        } catch (SQLException | RuntimeException e) { // nothing may end the schedule
            LOG.log(Level.FINE, "The database of " + schema + " is away", e);
            registry.seen(schema, false);
        }
    }

    private void migrate(String historyTable, String location) {
        Flyway.configure(getClass().getClassLoader())
                .dataSource(dataSource())
                .schemas(schema)
                .createSchemas(false)
                .table(historyTable)
                .locations(location)
                .failOnMissingLocations(true)
                // The histories share one schema, so the second finds it non-empty.
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }

    private static String firstLine(Throwable e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse(cause.toString());
    }
}
