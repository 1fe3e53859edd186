package dev.madang.web.event;

import dev.madang.event.api.EventFilter;
import dev.madang.event.api.EventStatus;
import dev.madang.event.api.Objective;
import dev.madang.kernel.error.CommonError;
import dev.madang.kernel.error.FieldError;
import dev.madang.kernel.error.ProblemException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;

/** The query of the list of events, as it was sent. */
public class EventQuery {

    private static final int LARGEST_PAGE = 1_000_000;
    private static final int LARGEST_SIZE = 100;

    @QueryParam("status")
    String status;

    @QueryParam("objective")
    String objective;

    @QueryParam("q")
    String text;

    @QueryParam("page")
    @DefaultValue("0")
    String page;

    @QueryParam("size")
    @DefaultValue("20")
    String size;

    /** @throws ProblemException {@code COMMON_001} with every parameter that is wrong */
    EventFilter filter() {
        List<FieldError> errors = new ArrayList<>();
        EventFilter filter = new EventFilter(
                constant("status", status, EventStatus.class, errors),
                constant("objective", objective, Objective.class, errors),
                text == null || text.isBlank() ? null : text.strip(),
                number("page", page, 0, LARGEST_PAGE, errors),
                number("size", size, 1, LARGEST_SIZE, errors));
        if (!errors.isEmpty()) {
            throw new ProblemException(CommonError.INVALID_REQUEST, errors);
        }
        return filter;
    }

    private static <E extends Enum<E>> E constant(String field, String value, Class<E> type, List<FieldError> errors) {
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            return Enum.valueOf(type, value);
        } catch (IllegalArgumentException e) {
            errors.add(new FieldError(field, "field.unknown"));
            return null;
        }
    }

    private static int number(String field, String value, int least, int most, List<FieldError> errors) {
        try {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        errors.add(new FieldError(field, "field.unknown"));
        return least;
    }
}
