package dev.madang.user.data;

import dev.madang.kernel.service.ServiceDatabase;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import javax.sql.DataSource;

/** The schema {@code users}. */
@ApplicationScoped
public class UserDatabase extends ServiceDatabase {

    @Resource(lookup = "jdbc/users")
    DataSource dataSource;

    public UserDatabase() {
        super("users", "messaging", "idempotency");
    }

    @Override
    protected DataSource dataSource() {
        return dataSource;
    }
}
