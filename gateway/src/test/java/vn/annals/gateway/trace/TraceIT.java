package vn.annals.gateway.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.annals.gateway.AtTheDoor;

class TraceIT extends AtTheDoor {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String SPAN = "00f067aa0ba902b7";

    @Test
    void the_trace_of_the_caller_goes_on_with_a_step_of_our_own() {
        get("/s/bac-giang/", "traceparent", "00-" + TRACE + "-" + SPAN + "-01");

        var passedOn = SERVICE.last().headers().get("traceparent");
        assertThat(passedOn)
                .singleElement()
                .asString()
                .startsWith("00-" + TRACE + "-")
                .doesNotContain(SPAN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "00-00000000000000000000000000000000-00f067aa0ba902b7-01"})
    void an_unreadable_trace_is_replaced(String traceparent) {
        get("/s/bac-giang/", "traceparent", traceparent);

        assertThat(SERVICE.last().headers().getFirst("traceparent"))
                .matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01")
                .doesNotContain("00000000000000000000000000000000");
    }

    @Test
    void a_problem_names_the_trace() {
        var answer = get("/nothing", "traceparent", "00-" + TRACE + "-" + SPAN + "-01");

        assertThat(json(answer).get("traceId").asString()).isEqualTo(TRACE);
    }

    @Test
    void the_access_log_does_not_give_away_what_opens_a_preview() {
        assertThat(AccessLog.withoutKey("/s/bac-giang/preview/Zm9v")).isEqualTo("/s/bac-giang/preview/…");
        assertThat(AccessLog.withoutKey("/s/bac-giang/tin-tuc/")).isEqualTo("/s/bac-giang/tin-tuc/");
    }

    @ParameterizedTest
    @CsvSource({
        "/s/bac-giang/,bac-giang",
        "/s/lang-son,lang-son",
        "/api/v1/tenants/bac-giang/articles/7,bac-giang",
        "/api/v1/public/lang-son/articles,lang-son",
        "/media/bac-giang/aa/original.png,bac-giang",
        "/api/v1/tenants,-",
        "/s/%0aforged/,-",
        "/desk/bac-giang/,-"
    })
    void the_access_log_names_the_tenant_of_the_path(String path, String tenant) {
        assertThat(AccessLog.tenantIn(path)).isEqualTo(tenant);
    }
}
