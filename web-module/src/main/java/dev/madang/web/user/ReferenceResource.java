package dev.madang.web.user;

import dev.madang.user.api.ReferenceLists;
import dev.madang.user.api.ReferenceLists.District;
import dev.madang.user.api.ReferenceLists.Industry;
import dev.madang.web.gateway.Messages;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;

/** The trades and regions an owner can choose from. Regions have their Korean names only. */
@Path("reference")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class ReferenceResource {

    /** A trade in the caller's language. */
    public record IndustryAnswer(String code, String name, String group) {}

    /** A region with its districts. */
    public record RegionAnswer(String code, String name, List<District> districts) {}

    @Inject
    ReferenceLists lists;

    @Context
    HttpHeaders headers;

    @GET
    @Path("industries")
    public List<IndustryAnswer> industries() {
        boolean english = Messages.choose(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE))
                .equals(Locale.ENGLISH);
        return lists.industries().stream()
                .map(industry -> english ? english(industry) : korean(industry))
                .toList();
    }

    private static IndustryAnswer korean(Industry industry) {
        return new IndustryAnswer(industry.code(), industry.name(), industry.group());
    }

    private static IndustryAnswer english(Industry industry) {
        return new IndustryAnswer(industry.code(), industry.englishName(), industry.englishGroup());
    }

    @GET
    @Path("regions")
    public List<RegionAnswer> regions() {
        return lists.regions().stream()
                .map(region -> new RegionAnswer(region.code(), region.name(), region.districts()))
                .toList();
    }
}
