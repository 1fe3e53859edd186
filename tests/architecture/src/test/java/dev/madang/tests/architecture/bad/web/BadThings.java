package dev.madang.tests.architecture.bad.web;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;

@Path("/bad/things/")
public class BadThings {

    public record BadForm(
            @NotBlank @Size(max = 10) String name,
            @Email String mail,
            String optional,
            @NotEmpty @Size(max = 5) List<String> list,
            @Min(1) @Max(7) Integer number,
            String missing) {

        public enum Kind {
            ONE,
            TWO
        }
    }

    @GET
    public void all() {}

    @DELETE
    @Path("{id}")
    public void one() {}

    @GET
    @Path("/{id}/shown")
    @PermitAll
    public void shown() {}

    public void noCall() {}
}
