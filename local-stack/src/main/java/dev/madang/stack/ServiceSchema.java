package dev.madang.stack;

import java.util.Locale;

/** The schemas of the seven services; each is owned by a database role of its own. */
public enum ServiceSchema {
    USERS,
    EVENTS,
    AI,
    CONTENT,
    DISTRIBUTION,
    PARTICIPATION,
    ANALYTICS;

    /** The schema's name. */
    public String schema() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name of the role that owns the schema and sees no other. */
    public String role() {
        return "madang_" + schema();
    }

    /** The placeholder of the role's password in {@code provision.sql}. */
    String passwordVariable() {
        return schema() + "_password";
    }
}
