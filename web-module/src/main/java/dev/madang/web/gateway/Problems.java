package dev.madang.web.gateway;

import dev.madang.kernel.error.CommonError;
import dev.madang.kernel.error.ErrorCode;
import dev.madang.kernel.error.ErrorKind;
import dev.madang.kernel.error.FieldError;
import dev.madang.kernel.error.ProblemException;
import dev.madang.kernel.json.UnreadableJsonException;
import dev.madang.user.api.UserError;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException;
import org.redisson.client.RedisException;

/** Turns any failure into what a caller may know of it: a code, a status and the fields that were refused. */
final class Problems {

    /** A failure with its code. */
    record Failure(ErrorCode code, List<FieldError> fieldErrors, Object[] arguments) {

        Failure(ErrorCode code) {
            this(code, List.of(), new Object[0]);
        }
    }

    private static final Map<ErrorKind, Integer> STATUS = Map.ofEntries(
            Map.entry(ErrorKind.INVALID, 400),
            Map.entry(ErrorKind.UNAUTHENTICATED, 401),
            Map.entry(ErrorKind.FORBIDDEN, 403),
            Map.entry(ErrorKind.NOT_FOUND, 404),
            Map.entry(ErrorKind.METHOD_NOT_ALLOWED, 405),
            Map.entry(ErrorKind.NOT_ACCEPTABLE, 406),
            Map.entry(ErrorKind.CONFLICT, 409),
            Map.entry(ErrorKind.TOO_LARGE, 413),
            Map.entry(ErrorKind.UNSUPPORTED_MEDIA_TYPE, 415),
            Map.entry(ErrorKind.UNPROCESSABLE, 422),
            Map.entry(ErrorKind.TOO_MANY_REQUESTS, 429),
            Map.entry(ErrorKind.INTERNAL, 500),
            Map.entry(ErrorKind.UNAVAILABLE, 503));

    private static final Pattern DATABASE_AWAY = Pattern.compile("08...|53...|57P..|57014|55P03");
    /** PostgreSQL keeps every character but U+0000, and a text may have grown when its letters were composed. */
    private static final Set<String> TEXT_REFUSED = Set.of("22021", "22001");

    private static final int MOST_FIELD_ERRORS = 100;
    /** How the JSON binding begins its message, once for each property on the way to the bad value. */
    private static final Pattern JSON_PROPERTY =
            Pattern.compile("\\GUnable to deserialize property '([A-Za-z0-9_]+)' because of: ");

    private Problems() {}

    static int status(ErrorCode code) {
        return STATUS.get(code.kind());
    }

    static Failure of(Throwable thrown, Locale locale) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ProblemException problem) {
                return new Failure(problem.code(), localised(problem.fieldErrors(), locale), problem.arguments());
            }
            if (cause instanceof ConstraintViolationException violations) {
                return invalid(fieldErrors(violations, locale));
            }
            if (cause instanceof UnreadableJsonException) {
                return new Failure(CommonError.INTERNAL);
            }
            if (cause instanceof JsonbException || cause instanceof JsonException) {
                return invalid(List.of(unreadable(thrown, locale)));
            }
            if (cause instanceof SQLException sql
                    && sql.getSQLState() != null
                    && TEXT_REFUSED.contains(sql.getSQLState())) {
                return invalid(List.of(new FieldError("body", Messages.text(locale, "field.unknown"))));
            }
            if (cause instanceof FaultToleranceException
                    || cause instanceof RedisException
                    || cause instanceof SQLException sql && passing(sql)) {
                return new Failure(CommonError.UNAVAILABLE);
            }
        }
        if (thrown instanceof WebApplicationException web) {
            return new Failure(ofStatus(web.getResponse().getStatus()));
        }
        return new Failure(CommonError.INTERNAL);
    }

    /** Whether the database is away, stopping, full of connections, or too slow at a lock or a statement. */
    private static boolean passing(SQLException failure) {
        return failure instanceof SQLTransientConnectionException
                || failure.getSQLState() != null
                        && DATABASE_AWAY.matcher(failure.getSQLState()).matches();
    }

    static ErrorCode ofStatus(int status) {
        if (status == 401) {
            return UserError.NOT_AUTHENTICATED;
        }
        if (status == 403) {
            return CommonError.NOT_FOUND;
        }
        for (CommonError error : CommonError.values()) {
            if (status(error) == status) {
                return error;
            }
        }
        return status < 500 ? CommonError.INVALID_REQUEST : CommonError.INTERNAL;
    }

    static Problem describe(Failure failure, String path, String correlationId, Locale locale) {
        ErrorCode code = failure.code();
        return new Problem(
                "urn:madang:problem:" + code.code(),
                Messages.text(locale, code.code() + ".title"),
                status(code),
                Messages.text(locale, code.code(), failure.arguments()),
                path,
                code.code(),
                failure.fieldErrors().isEmpty() ? null : failure.fieldErrors(),
                correlationId);
    }

    private static Failure invalid(List<FieldError> errors) {
        return new Failure(CommonError.INVALID_REQUEST, errors, new Object[0]);
    }

    private static List<FieldError> localised(List<FieldError> errors, Locale locale) {
        return errors.stream()
                .map(error -> Messages.has(locale, error.message())
                        ? new FieldError(error.field(), Messages.text(locale, error.message()))
                        : error)
                .toList();
    }

    private static List<FieldError> fieldErrors(ConstraintViolationException thrown, Locale locale) {
        List<FieldError> errors = new ArrayList<>();
        for (ConstraintViolation<?> violation : thrown.getConstraintViolations()) {
            errors.add(new FieldError(path(violation), message(violation, locale)));
        }
        errors.sort(Comparator.comparing(FieldError::field).thenComparing(FieldError::message));
        return errors.subList(0, Math.min(errors.size(), MOST_FIELD_ERRORS));
    }

    /** The path below the request body: the method and its parameter are none of the caller's business. */
    private static String path(ConstraintViolation<?> violation) {
        StringBuilder path = new StringBuilder();
        int depth = 0;
        for (Path.Node node : violation.getPropertyPath()) {
            if (depth++ < 2) {
                continue;
            }
            if (node.isInIterable() && node.getIndex() != null) {
                path.append('[').append(node.getIndex()).append(']');
            }
            if (node.getName() != null) {
                path.append(path.isEmpty() ? "" : ".").append(node.getName());
            }
        }
        return path.isEmpty() ? "body" : path.toString();
    }

    private static String message(ConstraintViolation<?> violation, Locale locale) {
        String constraint = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        Map<String, Object> attributes = violation.getConstraintDescriptor().getAttributes();
        boolean onlyAtMost = Integer.valueOf(0).equals(attributes.get("min"));
        String key = "field." + constraint + (onlyAtMost ? ".most" : "");
        if (!Messages.has(locale, key)) {
            return violation.getMessage();
        }
        return Messages.text(
                locale,
                key,
                attributes.getOrDefault("min", attributes.getOrDefault("value", "")),
                attributes.getOrDefault("max", attributes.getOrDefault("value", "")));
    }

    private static FieldError unreadable(Throwable thrown, Locale locale) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            String path = JSON_PROPERTY
                    .matcher(String.valueOf(cause.getMessage()))
                    .results()
                    .map(property -> property.group(1))
                    .collect(Collectors.joining("."));
            if (!path.isEmpty()) {
                return new FieldError(path, Messages.text(locale, "field.type"));
            }
        }
        return new FieldError("body", Messages.text(locale, "field.json"));
    }
}
