package dev.madang.ai.api;

import dev.madang.kernel.error.ErrorCode;
import dev.madang.kernel.error.ErrorKind;

/** What can go wrong with a recommendation. */
public enum AiError implements ErrorCode {
    NO_RECOMMENDATION("AI_001", ErrorKind.NOT_FOUND),
    JOB_NOT_FOUND("AI_002", ErrorKind.NOT_FOUND);

    private final String code;
    private final ErrorKind kind;

    AiError(String code, ErrorKind kind) {
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
