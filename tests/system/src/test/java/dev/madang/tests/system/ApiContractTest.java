package dev.madang.tests.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.madang.tests.walk.MadangClient.Exchange;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The eyes that look on while the system tests call see what is not as described. */
class ApiContractTest {

    private static final String PROBLEM = "application/problem+json";
    private static final ApiContract CONTRACT = ApiContract.of("""
            servers: [{ url: /api }]
            paths:
              /things:
                post:
                  operationId: make
                  parameters:
                    - { name: size, in: query, schema: { type: integer, maximum: 9 } }
                    - { name: X-Needed, in: header, required: true, schema: { type: string } }
                  requestBody:
                    required: true
                    content: { application/json: { schema: { $ref: "#/components/schemas/Thing" } } }
                  responses:
                    "201":
                      headers: { Location: { required: true, schema: { type: string } } }
                      content: { application/json: { schema: { $ref: "#/components/schemas/Thing" } } }
                    "404": { $ref: "#/components/responses/Gone", description: "`THING_001` gone" }
              /things/{id}:
                parameters: [{ name: id, in: path, required: true, schema: { type: string, format: uuid } }]
                delete:
                  operationId: discard
                  responses: { "204": { description: gone } }
            components:
              responses:
                Gone:
                  description: "`OTHER_001`"
                  content: { application/problem+json: { schema: { properties: { code: {}, status: {} } } } }
              schemas:
                Thing:
                  type: object
                  required: [name]
                  properties: { name: { type: string, maxLength: 3 }, part: { properties: { a: {} } } }
            """);
    private static final Map<String, List<String>> MADE =
            Map.of("Content-Type", List.of("application/json"), "Location", List.of("/api/things/1"));

    @Test
    void whatIsDescribedShouldPassAndBeNoted() {
        assertThatCode(() -> make("?size=3", "{\"name\":\"a\",\"unknown\":1}", 201, MADE, "{\"name\":\"a\"}"))
                .doesNotThrowAnyException();
        assertThatCode(() -> make("?size=x", "{}", 404, problem(), "{\"code\":\"THING_001\",\"status\":404}"))
                .doesNotThrowAnyException();
        assertThat(CONTRACT.succeeded()).contains("make");
        assertThat(CONTRACT.described()).containsExactly("discard", "make");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"name\":\"a\",\"more\":1}             | additional",
                "{\"name\":\"a\",\"part\":{\"b\":1}}     | additional",
                "{}                                      | required",
                "{\"name\":\"long\"}                     | at most 3",
                "no json                                 | no JSON"
            })
    void anAnswerThatIsNotAsDescribedShouldBeTold(String answer, String told) {
        assertThatThrownBy(() -> make("", "{\"name\":\"a\"}", 201, MADE, answer))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("the answer")
                .hasMessageContaining(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''      | {\"name\":\"long\"} | the request",
                "''      |                     | without the body",
                "?size=x | {\"name\":\"a\"}    | parameter size",
                "?size=10| {\"name\":\"a\"}    | parameter size",
                "?more=1 | {\"name\":\"a\"}    | the query parameter more"
            })
    void aRequestThatWasTakenAndIsNotAsDescribedShouldBeTold(String query, String body, String told) {
        assertThatThrownBy(() -> make(query, body, 201, MADE, "{\"name\":\"a\"}"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(told);
    }

    @Test
    void statusesMediaTypesHeadersCodesAndCallsThatAreNotDescribedShouldBeTold() {
        String thing = "{\"name\":\"a\"}";
        assertTold(() -> make("", thing, 500, MADE, thing), "the status is not described");
        assertTold(
                () -> make(
                        "", thing, 201, Map.of("Content-Type", List.of("text/html"), "Location", List.of("/")), thing),
                "the media type text/html");
        assertTold(
                () -> make("", thing, 201, Map.of("Content-Type", List.of("application/json")), thing),
                "header Location is missing");
        assertTold(
                () -> make("", thing, 404, problem(), "{\"code\":\"OTHER_001\",\"status\":404}"),
                "the code \"OTHER_001\"");
        assertTold(() -> make("", thing, 404, problem(), "{\"code\":\"THING_001\",\"status\":400}"), "the status in");
        assertTold(() -> exchange("GET", "/things", null, 200, Map.of(), ""), "no operation is described");
        assertTold(() -> exchange("DELETE", "/things/no-id", null, 204, Map.of(), ""), "parameter id");
        assertTold(
                () -> exchange("DELETE", "/things/019ab7c2-4c10-7c3e-9d55-2f6a3f1b7a10", null, 204, Map.of(), "x"),
                "a body is not described");
    }

    @Test
    void aHeaderThatIsNeededShouldBeMissed() {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost/api/things"))
                .method("POST", HttpRequest.BodyPublishers.noBody())
                .header("Content-Type", "application/json")
                .build();
        String thing = "{\"name\":\"a\"}";
        assertTold(
                () -> CONTRACT.accept(new Exchange(request, thing, 201, headers(MADE), thing.getBytes())),
                "parameter X-Needed is missing");
    }

    private static void assertTold(org.assertj.core.api.ThrowableAssert.ThrowingCallable call, String told) {
        assertThatThrownBy(call).isInstanceOf(AssertionError.class).hasMessageContaining(told);
    }

    private static Map<String, List<String>> problem() {
        return Map.of("Content-Type", List.of(PROBLEM));
    }

    private static void make(
            String query, String sent, int status, Map<String, List<String>> headers, String received) {
        exchange("POST", "/things" + query, sent, status, headers, received);
    }

    private static void exchange(
            String method, String path, String sent, int status, Map<String, List<String>> headers, String received) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost/api" + path))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .header("Content-Type", "application/json")
                .header("X-Needed", "here")
                .build();
        CONTRACT.accept(
                new Exchange(request, sent, status, headers(headers), received.getBytes(StandardCharsets.UTF_8)));
    }

    private static HttpHeaders headers(Map<String, List<String>> headers) {
        return HttpHeaders.of(headers, (name, value) -> true);
    }
}
