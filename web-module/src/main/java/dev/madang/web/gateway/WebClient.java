package dev.madang.web.gateway;

import dev.madang.user.api.LogIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;

/**
 * The web UI as a client: it says so in a header, and its refresh token travels in a cookie that no script can read. The
 * cookie counts only together with the header, which no foreign page can send without being asked first (CORS).
 */
@ApplicationScoped
public class WebClient {

    private static final String HEADER = "X-Madang-Client";
    private static final String WEB = "web";
    private static final String COOKIE = "madang_refresh";
    private static final String PATH = "/api/users";
    private static final int LONGEST_NAME = 200;

    @Inject
    Clock clock;

    /** Whether the web UI calls. */
    public boolean calls(HttpHeaders headers) {
        return WEB.equalsIgnoreCase(headers.getHeaderString(HEADER));
    }

    /** The refresh token the web UI sent along, if it is the one that calls. */
    public Optional<String> refreshToken(HttpHeaders headers) {
        return calls(headers)
                ? Optional.ofNullable(headers.getCookies().get(COOKIE)).map(Cookie::getValue)
                : Optional.empty();
    }

    public NewCookie keep(LogIn logIn, boolean secure) {
        Duration rest = Duration.between(clock.instant(), logIn.refreshableUntil());
        return cookie(logIn.refreshToken(), (int) rest.toSeconds(), secure).build();
    }

    /** Takes the cookie away from whoever has it. */
    public Response forget(HttpHeaders headers, boolean secure, Response.ResponseBuilder response) {
        if (calls(headers) || headers.getCookies().containsKey(COOKIE)) {
            response.cookie(
                    cookie("", 0, secure).expiry(Date.from(Instant.EPOCH)).build());
        }
        return response.build();
    }

    private static NewCookie.Builder cookie(String value, int seconds, boolean secure) {
        return new NewCookie.Builder(COOKIE)
                .value(value)
                .path(PATH)
                .maxAge(seconds)
                .httpOnly(true)
                .secure(secure)
                .sameSite(NewCookie.SameSite.STRICT);
    }

    /** What a caller says it is, to be shown to its owner; or null. */
    public static String nameOf(HttpHeaders headers) {
        String agent = headers.getHeaderString(HttpHeaders.USER_AGENT);
        if (agent == null || agent.isBlank()) {
            return null;
        }
        String plain = agent.replaceAll("\\p{Cntrl}", " ").strip();
        return plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
    }
}
