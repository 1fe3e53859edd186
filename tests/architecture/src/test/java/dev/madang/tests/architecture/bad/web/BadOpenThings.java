package dev.madang.tests.architecture.bad.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

@Path("bad/open")
@PermitAll
public class BadOpenThings {

    @POST
    public void post() {}
}
