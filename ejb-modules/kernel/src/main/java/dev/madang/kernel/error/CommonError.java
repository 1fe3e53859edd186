package dev.madang.kernel.error;

/** Failures that belong to no single service. */
public enum CommonError implements ErrorCode {
    INVALID_REQUEST("COMMON_001", ErrorKind.INVALID),
    FORBIDDEN("COMMON_403", ErrorKind.FORBIDDEN),
    NOT_FOUND("COMMON_404", ErrorKind.NOT_FOUND),
    METHOD_NOT_ALLOWED("COMMON_405", ErrorKind.METHOD_NOT_ALLOWED),
    NOT_ACCEPTABLE("COMMON_406", ErrorKind.NOT_ACCEPTABLE),
    TOO_LARGE("COMMON_413", ErrorKind.TOO_LARGE),
    UNSUPPORTED_MEDIA_TYPE("COMMON_415", ErrorKind.UNSUPPORTED_MEDIA_TYPE),
    KEY_REUSED("COMMON_422", ErrorKind.UNPROCESSABLE),
    TOO_MANY_REQUESTS("COMMON_429", ErrorKind.TOO_MANY_REQUESTS),
    INTERNAL("COMMON_500", ErrorKind.INTERNAL),
    UNAVAILABLE("COMMON_503", ErrorKind.UNAVAILABLE);

    private final String code;
    private final ErrorKind kind;

    CommonError(String code, ErrorKind kind) {
        this.code = code;
        this.kind = kind;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public ErrorKind kind() {
        return kind;
    }
}
