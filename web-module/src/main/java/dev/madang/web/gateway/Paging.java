package dev.madang.web.gateway;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

/** Which page of a list is asked for. */
public class Paging {

    @QueryParam("page")
    @DefaultValue("0")
    @Pattern(regexp = "[0-9]{1,7}")
    String page;

    @QueryParam("size")
    @DefaultValue("20")
    @Pattern(regexp = "[1-9][0-9]?|100")
    String size;

    public int page() {
        return Integer.parseInt(page);
    }

    public int size() {
        return Integer.parseInt(size);
    }
}
