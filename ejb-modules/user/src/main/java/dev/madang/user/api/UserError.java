package dev.madang.user.api;

import dev.madang.kernel.error.ErrorCode;
import dev.madang.kernel.error.ErrorKind;

/** What can go wrong with an account. */
public enum UserError implements ErrorCode {
    EMAIL_TAKEN("USER_001", ErrorKind.CONFLICT),
    PHONE_TAKEN("USER_002", ErrorKind.CONFLICT),
    MEMBER_NOT_FOUND("USER_003", ErrorKind.NOT_FOUND),
    WRONG_PASSWORD("USER_004", ErrorKind.INVALID),
    PROFILE_CHANGED("USER_005", ErrorKind.CONFLICT),
    WRONG_CREDENTIALS("AUTH_001", ErrorKind.UNAUTHENTICATED),
    NOT_AUTHENTICATED("AUTH_002", ErrorKind.UNAUTHENTICATED);

    private final String code;
    private final ErrorKind kind;

    UserError(String code, ErrorKind kind) {
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
