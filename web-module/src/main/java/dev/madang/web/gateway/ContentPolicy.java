package dev.madang.web.gateway;

import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a browser may load for an answer of ours ({@code Content-Security-Policy}). */
final class ContentPolicy {

    /** For answers that are data and never a page. */
    static final String DATA = "default-src 'none'; frame-ancestors 'none'";

    private ContentPolicy() {}

    /**
     * For our pages: everything from here, pictures from blob storage too, nothing inline.
     *
     * @param blobConnection the connection string of blob storage; only its address goes out
     */
    static String pages(String blobConnection) {
        String pictures = origin(blobConnection).map(blob -> " " + blob).orElse("");
        return "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; connect-src 'self'; "
                + "img-src 'self' data:" + pictures
                + "; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    }

    private static Optional<String> origin(String connection) {
        Map<String, String> parts = Arrays.stream(connection.split(";"))
                .filter(part -> part.contains("="))
                .collect(Collectors.toMap(
                        part -> part.substring(0, part.indexOf('=')),
                        part -> part.substring(part.indexOf('=') + 1),
                        (first, second) -> first));
        return Optional.ofNullable(parts.get("BlobEndpoint"))
                .or(() -> Optional.ofNullable(parts.get("AccountName"))
                        .map(account -> parts.getOrDefault("DefaultEndpointsProtocol", "https") + "://" + account
                                + ".blob." + parts.getOrDefault("EndpointSuffix", "core.windows.net")))
                .map(URI::create)
                .map(address -> address.getScheme() + "://" + address.getAuthority());
    }
}
