package dev.madang.analytics.api;

import dev.madang.kernel.error.ErrorCode;
import dev.madang.kernel.error.ErrorKind;

/** What can go wrong with the figures. */
public enum AnalyticsError implements ErrorCode {
    EVENT_NOT_FOUND("EVENT_001", ErrorKind.NOT_FOUND);

    private final String code;
    private final ErrorKind kind;

    AnalyticsError(String code, ErrorKind kind) {
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
