package dev.madang.web;

import jakarta.annotation.security.DeclareRoles;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.auth.LoginConfig;

/** The HTTP API of Madang, under {@code /api}. */
@ApplicationPath("/api")
@LoginConfig(authMethod = "MP-JWT")
@DeclareRoles(Api.OWNER)
public class Api extends Application {

    /** The role of a shop owner's token. */
    public static final String OWNER = "owner";
}
