package dev.madang.user.business;

/** Why a session has ended. */
public enum LogOutReason {
    LOGGED_OUT,
    EVERYWHERE,
    PASSWORD_CHANGED,
    ACCOUNT_CLOSED,
    /** A refresh token came back that had been used: somebody has a copy. */
    REUSED
}
