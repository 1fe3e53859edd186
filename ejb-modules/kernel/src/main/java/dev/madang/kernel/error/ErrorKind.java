package dev.madang.kernel.error;

/** What sort of failure an {@link ErrorCode} is, free of any transport; the gateway turns it into an HTTP status. */
public enum ErrorKind {
    INVALID,
    UNAUTHENTICATED,
    FORBIDDEN,
    NOT_FOUND,
    METHOD_NOT_ALLOWED,
    NOT_ACCEPTABLE,
    CONFLICT,
    TOO_LARGE,
    UNSUPPORTED_MEDIA_TYPE,
    UNPROCESSABLE,
    TOO_MANY_REQUESTS,
    INTERNAL,
    UNAVAILABLE
}
