package dev.madang.event.api;

import dev.madang.kernel.error.ErrorCode;
import dev.madang.kernel.error.ErrorKind;

/** What can go wrong with an event. */
public enum EventError implements ErrorCode {
    EVENT_NOT_FOUND("EVENT_001", ErrorKind.NOT_FOUND),
    NOT_A_DRAFT("EVENT_002", ErrorKind.CONFLICT),
    NOT_READY("EVENT_003", ErrorKind.CONFLICT),
    CHANGED_MEANWHILE("EVENT_004", ErrorKind.CONFLICT),
    NOT_OPEN("EVENT_005", ErrorKind.CONFLICT),
    NO_RECOMMENDATION("AI_001", ErrorKind.NOT_FOUND),
    IMAGE_NOT_FOUND("CONTENT_003", ErrorKind.NOT_FOUND);

    private final String code;
    private final ErrorKind kind;

    EventError(String code, ErrorKind kind) {
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
