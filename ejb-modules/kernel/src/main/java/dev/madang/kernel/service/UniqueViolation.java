package dev.madang.kernel.service;

import java.util.Optional;
import org.postgresql.util.PSQLException;
import org.postgresql.util.PSQLState;

/** Tells which unique constraint a failed write ran into, so that a race is decided by the database alone. */
public final class UniqueViolation {

    private UniqueViolation() {}

    /** The name of the violated constraint, or empty when the failure was another one. */
    public static Optional<String> constraintOf(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PSQLException sql
                    && PSQLState.UNIQUE_VIOLATION.getState().equals(sql.getSQLState())
                    && sql.getServerErrorMessage() != null) {
                return Optional.ofNullable(sql.getServerErrorMessage().getConstraint());
            }
        }
        return Optional.empty();
    }
}
