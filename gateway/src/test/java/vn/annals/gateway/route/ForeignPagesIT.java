package vn.annals.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.annals.gateway.AtTheDoor;

/** Pages of other sites are told nothing: no answer of ours says that they may read it (CORS). */
class ForeignPagesIT extends AtTheDoor {

    @ParameterizedTest
    @CsvSource({
        "/api/v1/tenants/bac-giang/articles,POST,https://evil.example",
        "/api/v1/tenants/bac-giang/articles,DELETE,null",
        "/api/v1/tenants/bac-giang/articles,GET,http://localhost:8080.evil.example",
        "/api/v1/tenants/bac-giang/media,PUT,https://evil.example",
        "/api/v1/public/bac-giang/articles,GET,https://evil.example",
        "/api/v1/tenants,POST,https://evil.example",
        "/session,GET,https://evil.example",
        "/logout,POST,https://evil.example",
        "/login,GET,https://evil.example",
        "/s/bac-giang/,GET,https://evil.example",
        "/media/bac-giang/aa/original.png,GET,https://evil.example",
        "/internal/commands,POST,https://evil.example"
    })
    void a_preflight_is_not_granted(String path, String method, String origin) {
        var asked = request(path)
                .method("OPTIONS", BodyPublishers.noBody())
                .headers("Origin", origin, "Access-Control-Request-Method", method)
                .headers("Access-Control-Request-Headers", "authorization,x-xsrf-token,content-type")
                .header("Access-Control-Request-Private-Network", "true");

        grantsNothing(send(asked));
        grantsNothing(send(asked.header("Authorization", validBearer())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/tenants/bac-giang/articles",
                "/api/v1/public/bac-giang/articles",
                "/s/bac-giang/",
                "/session",
                "/nothing",
                "/desk/"
            })
    void an_answer_is_not_for_another_origin(String path) {
        grantsNothing(get(path, "Origin", "https://evil.example"));
        grantsNothing(get(path, "Origin", "null", "Authorization", validBearer()));
        grantsNothing(get(path, "Origin", "https://evil.example", "Cookie", "annals=x"));
    }

    private static void grantsNothing(HttpResponse<String> answer) {
        assertThat(answer.headers().map().keySet())
                .as(answer.uri() + " " + answer.statusCode())
                .noneMatch(name -> name.toLowerCase().startsWith("access-control-"));
    }
}
