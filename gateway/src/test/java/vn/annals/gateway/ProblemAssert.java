package vn.annals.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;

/** What every refusal looks like on the wire. */
public final class ProblemAssert {

    private ProblemAssert() {}

    public static void assertProblem(HttpResponse<String> response, int status, String code) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(AtTheDoor.header(response, "Content-Type")).isEqualTo("application/problem+json");
        var problem = AtTheDoor.json(response);
        assertThat(problem.get("code").asString()).isEqualTo(code);
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("type").asString())
                .isEqualTo("urn:annals:problem:" + code.toLowerCase().replace('_', '-'));
        assertThat(problem.get("title").asString()).isNotBlank();
        assertThat(problem.get("detail").asString()).isNotBlank().doesNotContain("Exception", "vn.annals");
        assertThat(problem.get("traceId").asString()).matches("[0-9a-f]{32}");
        assertThat(problem.propertyNames()).hasSize(6);
    }
}
