package vn.annals.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.annals.gateway.ProblemAssert.assertProblem;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.annals.gateway.AtTheDoor;

class RoutesIT extends AtTheDoor {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/internal/commands",
                "/internal",
                "/actuator/env",
                "/actuator/gateway/routes",
                "/actuator",
                "/article-service/actuator/health",
                "/nothing"
            })
    void what_is_not_routed_is_not_there(String path) {
        assertProblem(get(path), 404, "NOT_FOUND");
        assertProblem(get(path, "Authorization", validBearer()), 404, "NOT_FOUND");
        assertThat(SERVICE.asked()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/tenants/bac-giang/ledger/../../../internal/commands",
                "/s/%2e%2e/internal/commands",
                "/s/..%2finternal",
                "//internal/commands",
                "/s/a;b=c/"
            })
    void a_path_that_two_readers_could_read_differently_is_refused(String path) {
        assertThat(get(path).statusCode()).isIn(400, 404);
        assertThat(SERVICE.asked()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/s/bac-giang/",
                "/s/bac-giang/tin/dai-hoi-1a2b3c4d.html",
                "/api/v1/public/bac-giang/articles",
                "/media/bac-giang/aa/original.png"
            })
    void the_public_reads_without_signing_in_and_gets_no_cookie(String path) {
        var answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(SERVICE.last().path()).isEqualTo(path);
    }

    @Test
    void receipts_are_given_by_auth_which_is_not_there() {
        assertThat(get("/s/bac-giang/receipts/1a2b3c4d-0000-4000-8000-000000000000.json")
                        .statusCode())
                .isEqualTo(503);
        assertThat(SERVICE.asked()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/platform/changes",
                "/api/v1/tenants/bac-giang/articles",
                "/api/v1/tenants/bac-giang/articles/1/submit",
                "/api/v1/tenants/bac-giang/articles/1/comments/2/resolve",
                "/api/v1/tenants/bac-giang/articles/1/presence",
                "/api/v1/tenants/bac-giang/sections",
                "/api/v1/tenants/bac-giang/sections/tin-tuc/timeline",
                "/api/v1/tenants/bac-giang/settings",
                "/api/v1/tenants/bac-giang/settings/timeline",
                "/api/v1/tenants/bac-giang/changes?by=1",
                "/api/v1/tenants/bac-giang/people",
                "/api/v1/tenants/bac-giang/html",
                "/api/v1/tenants/bac-giang/media?q=a",
                "/api/v1/tenants/bac-giang/media/1"
            })
    void what_belongs_to_a_tenant_needs_a_token(String path) {
        assertProblem(get(path), 401, "AUTHENTICATION_REQUIRED");
        assertThat(get(path, "Authorization", validBearer()).statusCode()).isEqualTo(200);
        assertThat(SERVICE.last().path()).isEqualTo(path);
    }

    @Test
    void an_unknown_thing_of_a_tenant_is_not_there() {
        assertProblem(get("/api/v1/tenants/bac-giang/unknown", "Authorization", validBearer()), 404, "NOT_FOUND");
    }

    @Test
    void the_public_pages_cannot_be_written_to() {
        assertThat(post("/s/bac-giang/", "{}").statusCode()).isEqualTo(404);
        assertThat(SERVICE.asked()).isFalse();
    }

    @Test
    void the_gateway_tells_its_own_health() {
        var answer = get("/actuator/health/readiness");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"status\":\"UP\"}");
    }
}
