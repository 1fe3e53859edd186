package dev.madang.participation.api;

import dev.madang.kernel.error.ErrorCode;
import dev.madang.kernel.error.ErrorKind;

/** What can go wrong with entering and drawing. */
public enum ParticipationError implements ErrorCode {
    EVENT_NOT_FOUND("EVENT_001", ErrorKind.NOT_FOUND),
    ALREADY_ENTERED("PART_001", ErrorKind.CONFLICT),
    NOT_OPEN("PART_002", ErrorKind.CONFLICT),
    ALREADY_DRAWN("PART_003", ErrorKind.CONFLICT),
    STILL_OPEN("PART_004", ErrorKind.CONFLICT),
    NOBODY_ENTERED("PART_005", ErrorKind.CONFLICT),
    NOT_DRAWN("PART_006", ErrorKind.NOT_FOUND);

    private final String code;
    private final ErrorKind kind;

    ParticipationError(String code, ErrorKind kind) {
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
