package dev.madang.content.api;

import dev.madang.kernel.error.ErrorCode;
import dev.madang.kernel.error.ErrorKind;

/** What can go wrong with pictures. */
public enum ContentError implements ErrorCode {
    EVENT_NOT_FOUND("EVENT_001", ErrorKind.NOT_FOUND),
    NO_PLAN_CHOSEN("CONTENT_001", ErrorKind.CONFLICT),
    JOB_NOT_FOUND("CONTENT_002", ErrorKind.NOT_FOUND),
    NO_PICTURES("CONTENT_003", ErrorKind.NOT_FOUND);

    private final String code;
    private final ErrorKind kind;

    ContentError(String code, ErrorKind kind) {
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
