package dev.madang.kernel.error;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * A failure with a code, thrown by any layer and answered by the gateway as {@code application/problem+json}. It rolls
 * the running transaction back. Its arguments fill the placeholders of the catalogue text and reach the caller: never
 * pass a secret or personal data.
 */
@ApplicationException(rollback = true, inherited = true)
public class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ErrorCode code;
    private final transient List<FieldError> fieldErrors;
    private final transient Object[] arguments;

    public ProblemException(ErrorCode code, Object... arguments) {
        this(code, List.of(), arguments);
    }

    public ProblemException(ErrorCode code, List<FieldError> fieldErrors, Object... arguments) {
        super(code.code());
        this.code = code;
        this.fieldErrors = List.copyOf(fieldErrors);
        this.arguments = arguments.clone();
    }

    public ErrorCode code() {
        return code;
    }

    public List<FieldError> fieldErrors() {
        return fieldErrors;
    }

    public Object[] arguments() {
        return arguments.clone();
    }
}
