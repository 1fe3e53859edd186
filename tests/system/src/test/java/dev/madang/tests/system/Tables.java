package dev.madang.tests.system;

import dev.madang.stack.LocalStack;
import dev.madang.stack.ServiceSchema;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is really stored. */
final class Tables {

    private Tables() {}

    /** @param sql with one parameter, the id */
    static List<Map<String, Object>> rows(LocalStack stack, ServiceSchema schema, String sql, String id) {
        try (Connection connection = stack.database(schema).getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, UUID.fromString(id));
            List<Map<String, Object>> rows = new ArrayList<>();
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    Map<String, Object> row = new HashMap<>();
                    for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                        row.put(found.getMetaData().getColumnLabel(i), found.getObject(i));
                    }
                    rows.add(row);
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }

    /** @param sql counts, with one parameter, the id */
    static long count(LocalStack stack, ServiceSchema schema, String sql, String id) {
        return (Long) rows(stack, schema, sql, id).get(0).values().iterator().next();
    }
}
