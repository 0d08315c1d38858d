package vn.annals.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.annals.gateway.ProblemAssert.assertProblem;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.annals.gateway.AtTheDoor;

class RequestHygieneIT extends AtTheDoor {

    private static final String SITE = "/s/bac-giang/";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Tenant",
                "X-Tenant-Id",
                "x-tenantid",
                "Tenant",
                "X-Organization",
                "X-User",
                "X-Real-IP",
                "Forwarded",
                "X-Forwarded-Prefix",
                "X-Forwarded-User",
                "X-Original-URL",
                "X-Rewrite-URL",
                "X-HTTP-Method-Override"
            })
    void what_only_the_gateway_may_say_is_taken_off(String name) {
        get(SITE, name, "lang-son");

        assertThat(SERVICE.last().headers()).doesNotContainKey(name);
    }

    @Test
    void the_forwarded_headers_are_those_of_the_gateway() {
        get(SITE, "X-Forwarded-Host", "evil.example", "X-Forwarded-For", "203.0.113.9", "X-Forwarded-Proto", "gopher");

        var headers = SERVICE.last().headers();
        assertThat(headers.get("X-Forwarded-Host")).containsExactly("localhost:8080");
        assertThat(headers.get("X-Forwarded-Proto")).containsExactly("http");
        assertThat(headers.get("X-Forwarded-For")).containsExactly("127.0.0.1");
    }

    @Test
    void cookies_and_foreign_credentials_stay_at_the_door() {
        get(SITE, "Cookie", "annals=1; XSRF-TOKEN=2", "Authorization", validBearer());
        assertThat(SERVICE.last().headers()).doesNotContainKeys("Cookie", "Authorization");

        get("/media/bac-giang/aa/original.png", "Authorization", "Basic YTpi");
        assertThat(SERVICE.last().headers()).doesNotContainKey("Authorization");
    }

    @Test
    void two_credentials_are_one_too_many() {
        var articles = "/api/v1/tenants/bac-giang/articles";

        assertProblem(
                get(articles, "Authorization", validBearer(), "Authorization", "Bearer other"),
                400,
                "MALFORMED_REQUEST");
        assertProblem(
                get(articles, "Authorization", validBearer(), "Authorization", "Basic YTpi"), 400, "MALFORMED_REQUEST");
        assertThat(SERVICE.asked()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"FROB", "TRACE", "PROPFIND", "get"})
    void a_method_that_nobody_knows_is_said_to_be_one(String method) {
        var request = request("/api/v1/tenants/bac-giang/articles").method(method, BodyPublishers.noBody());

        var answer = send(request.header("Authorization", validBearer()));

        assertProblem(answer, 405, "METHOD_NOT_ALLOWED");
        assertThat(answer.body()).contains("method of this name");
        assertThat(header(answer, "Allow")).contains("GET", "DELETE").doesNotContain("TRACE");
        assertThat(SERVICE.asked()).isFalse();
    }

    @Test
    void what_callers_need_to_say_reaches_the_service() {
        get(SITE, "If-None-Match", "\"7\"", "Annals-Min-Commit", "12", "Accept-Language", "vi", "Idempotency-Key", "k");

        var headers = SERVICE.last().headers();
        assertThat(headers.getFirst("If-None-Match")).isEqualTo("\"7\"");
        assertThat(headers.getFirst("Annals-Min-Commit")).isEqualTo("12");
        assertThat(headers.getFirst("Accept-Language")).isEqualTo("vi");
        assertThat(headers.getFirst("Idempotency-Key")).isEqualTo("k");
    }
}
