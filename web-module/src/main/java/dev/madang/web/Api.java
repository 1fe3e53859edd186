package dev.madang.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The HTTP API of Madang, under {@code /api}. */
@ApplicationPath("/api")
public class Api extends Application {

    /** The role of a shop owner's token. */
    public static final String OWNER = "owner";
}
