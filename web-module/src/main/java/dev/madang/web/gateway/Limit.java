package dev.madang.web.gateway;

/**
 * What is counted, and against whom. How much is allowed stands in {@code madang.limits.<scope>}, as one or several
 * {@code <count>/<ISO-8601 duration>}, or {@code off}.
 */
public enum Limit {
    SIGN_UP("sign-up", Counted.PER_ADDRESS, "60/PT1M"),
    LOG_IN("log-in", Counted.PER_ADDRESS, "60/PT1M"),
    /** Counted by {@link LogInAttempts}, which knows the account. Its waits grow: 1, then 5, then 15 minutes at most. */
    LOG_IN_ACCOUNT("log-in-account", Counted.PER_ACCOUNT, "10/PT1M,15/PT5M,20/PT15M"),
    /** AI and picture jobs together. */
    JOBS("jobs", Counted.PER_OWNER, "30/PT1M"),
    /** Customers' entries; many customers share one address. */
    ENTRY("entry", Counted.PER_ADDRESS, "100/PT1S"),
    /** Every other call: against the owner, or the address of a caller without an account. */
    OTHERS("others", Counted.PER_OWNER, "100/PT1S");

    /** Against whom is counted. */
    enum Counted {
        PER_ADDRESS,
        PER_ACCOUNT,
        PER_OWNER
    }

    private final String scope;
    private final Counted counted;
    private final String usual;

    Limit(String scope, Counted counted, String usual) {
        this.scope = scope;
        this.counted = counted;
        this.usual = usual;
    }

    /** As in the Redis key {@code ratelimit:{scope}:{key}} and in the configuration. */
    String scope() {
        return scope;
    }

    Counted counted() {
        return counted;
    }

    /** What is allowed unless the configuration says otherwise. */
    String usual() {
        return usual;
    }
}
