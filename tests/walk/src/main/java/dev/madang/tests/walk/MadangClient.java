package dev.madang.tests.walk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Calls a running Madang as any outside program does. Immutable; {@link #as} and {@link #with} give the same client with another header. */
public final class MadangClient {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http;
    private final URI address;
    private final Map<String, String> headers;
    private final Consumer<Exchange> onlooker;

    public MadangClient(URI address) {
        this(
                // One connection per call under way: in HTTP/2 a single one would carry, and could hold up, all.
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .connectTimeout(Duration.ofSeconds(5))
                        .build(),
                address,
                Map.of("Accept-Language", "ko"),
                exchange -> {});
    }

    private MadangClient(HttpClient http, URI address, Map<String, String> headers, Consumer<Exchange> onlooker) {
        this.http = http;
        this.address = address;
        this.headers = headers;
        this.onlooker = onlooker;
    }

    public MadangClient as(String accessToken) {
        return with("Authorization", "Bearer " + accessToken);
    }

    public MadangClient in(String language) {
        return with("Accept-Language", language);
    }

    /** The same client with one more header on every call, or another value of it. */
    public MadangClient with(String header, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(header, value);
        return new MadangClient(http, address, more, onlooker);
    }

    /** The same client with the same headers at another server. */
    public MadangClient at(URI otherAddress) {
        return new MadangClient(http, otherAddress, headers, onlooker);
    }

    /** The same client that shows every exchange to the onlooker, whose exceptions end the call, and to no other. */
    public MadangClient seenBy(Consumer<Exchange> otherOnlooker) {
        return new MadangClient(http, address, headers, otherOnlooker);
    }

    public Answer get(String path) {
        return send("GET", path, null);
    }

    public Answer post(String path, Object body) {
        return send("POST", path, write(body));
    }

    public Answer post(String path) {
        return send("POST", path, null);
    }

    public Answer put(String path, Object body) {
        return send("PUT", path, write(body));
    }

    public Answer delete(String path) {
        return send("DELETE", path, null);
    }

    public Answer patch(String path, Object body) {
        return send("PATCH", path, write(body));
    }

    /**
     * Sends a request with a body as it stands.
     *
     * @param path below {@code /api}, or a whole address
     */
    public Answer send(String method, String path, String body) {
        URI target = path.startsWith("http") ? URI.create(path) : address.resolve("/api" + path);
        HttpRequest.Builder request = HttpRequest.newBuilder(target)
                .timeout(Duration.ofSeconds(30))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        headers.forEach(request::header);
        try {
            HttpResponse<byte[]> response = http.send(request.build(), BodyHandlers.ofByteArray());
            onlooker.accept(
                    new Exchange(response.request(), body, response.statusCode(), response.headers(), response.body()));
            return new Answer(method + " " + target.getPath(), response);
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + target.getPath() + " got no answer: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    private static String write(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /**
     * What went over the line.
     *
     * @param sent the body, or null
     */
    public record Exchange(HttpRequest request, String sent, int status, HttpHeaders headers, byte[] received) {}

    /** What came back. */
    public record Answer(String call, HttpResponse<byte[]> response) {

        public int status() {
            return response.statusCode();
        }

        public byte[] bytes() {
            return response.body();
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse(null);
        }

        public JsonNode json() {
            try {
                return JSON.readTree(response.body());
            } catch (IOException e) {
                throw new UncheckedIOException(call + " answered no JSON", e);
            }
        }

        public String text(String field) {
            return json().path(field).asText();
        }

        /** @throws IllegalStateException naming the call and its answer, when the status is another one */
        public Answer expect(int status) {
            if (status() != status) {
                throw new IllegalStateException(call + " answered " + status() + " instead of " + status + ": "
                        + new String(response.body(), java.nio.charset.StandardCharsets.UTF_8));
            }
            return this;
        }
    }
}
