package dev.madang.stack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Madang's database: who may open it, and the script that makes its roles and schemas. */
final class Database {

    static final String NAME = "madang";

    private final StackSettings settings;
    private final Secrets secrets;

    Database(StackSettings settings, Secrets secrets) {
        this.settings = settings;
        this.secrets = secrets;
    }

    DataSource asSuperuser(String database) {
        return dataSource(database, "postgres", secrets.superuserPassword());
    }

    DataSource asRoleOf(ServiceSchema schema) {
        return dataSource(NAME, schema.role(), secrets.password(schema));
    }

    boolean answers() {
        try (Connection ignored = asSuperuser("postgres").getConnection()) {
            return true;
        } catch (SQLException notYet) {
            return false;
        }
    }

    void provision() {
        try {
            createDatabase();
            try (Connection connection = asSuperuser(NAME).getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute(provisioningScript());
            }
        } catch (SQLException problem) {
            throw new StackException("Cannot make the database's roles and schemas: " + problem.getMessage(), problem);
        }
    }

    private void createDatabase() throws SQLException {
        try (Connection connection = asSuperuser("postgres").getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("SELECT FROM pg_database WHERE datname = '" + NAME + "'")) {
            if (!found.next()) {
                connection.createStatement().execute("CREATE DATABASE " + NAME);
            }
        }
    }

    /** The passwords have letters and digits only, so quoting them is all that psql would do. */
    private String provisioningScript() {
        String script = resource();
        for (ServiceSchema schema : ServiceSchema.values()) {
            script = script.replace(":'" + schema.passwordVariable() + "'", "'" + secrets.password(schema) + "'");
        }
        return script;
    }

    private static String resource() {
        try (InputStream content = Database.class.getResourceAsStream("provision.sql")) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new StackException("Cannot read provision.sql", problem);
        }
    }

    private DataSource dataSource(String database, String user, String password) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {settings.host()});
        source.setPortNumbers(new int[] {settings.port(Part.POSTGRESQL)});
        source.setDatabaseName(database);
        source.setUser(user);
        source.setPassword(password);
        source.setSslmode("disable");
        source.setConnectTimeout(2);
        source.setSocketTimeout(30);
        return source;
    }
}
