package vn.annals.gateway.hostname;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.annals.gateway.ProblemAssert.assertProblem;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.annals.gateway.AtTheDoor;

class HostnameIT extends AtTheDoor {

    private static final String HOST = "bacgiang.example";

    @Autowired
    private Hostnames hostnames;

    @BeforeEach
    void two_bodies_have_hosts_of_their_own() {
        hostnames.learn(Map.of(HOST, "bac-giang", "langson.example", "lang-son"));
    }

    @AfterEach
    void nobody_has() {
        hostnames.learn(Map.of());
    }

    @ParameterizedTest
    @CsvSource({
        "/,/s/bac-giang/",
        "/tin-tuc/hoi-nghi-6f1f3a52.html,/s/bac-giang/tin-tuc/hoi-nghi-6f1f3a52.html",
        "/search?q=h%E1%BB%99i,/s/bac-giang/search?q=h%E1%BB%99i",
        "/?p=123,/s/bac-giang/?p=123",
        "/as-of/2026-01-02T03:04:05Z/,/s/bac-giang/as-of/2026-01-02T03:04:05Z/",
        "/preview/Zm9v,/s/bac-giang/preview/Zm9v",
        "/s/bac-giang/tin-tuc/,/s/bac-giang/tin-tuc/",
        "/s/_assets/site.css,/s/_assets/site.css",
        "/media/bac-giang/aa/original.png,/media/bac-giang/aa/original.png",
        "/api/v1/public/bac-giang/articles,/api/v1/public/bac-giang/articles"
    })
    void a_host_of_its_own_shows_the_site_of_its_tenant(String asked, String found) {
        assertThat(at(HOST, asked).statusCode()).isEqualTo(200);

        var request = SERVICE.last();
        assertThat(request.path()).isEqualTo(found);
        assertThat(request.headers().getFirst("X-Forwarded-Host")).isEqualTo(HOST + ":8080");
    }

    @ParameterizedTest
    @ValueSource(strings = {"BacGiang.Example", "bacgiang.example.", "bacgiang.example:8080"})
    void a_host_is_known_however_it_is_written(String host) {
        at(host, "/tin-tuc/");

        assertThat(SERVICE.last().path()).isEqualTo("/s/bac-giang/tin-tuc/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/s/lang-son/",
                "/media/lang-son/aa/original.png",
                "/api/v1/public/lang-son/articles",
                "/api/v1/tenants/lang-son/articles",
                "/api/v1/tenants",
                "/desk/",
                "/session",
                "/hostnames",
                "/actuator/health"
            })
    void what_is_not_of_the_tenant_is_looked_for_in_its_site(String path) {
        at(HOST, path);

        assertThat(SERVICE.last().path()).isEqualTo("/s/bac-giang" + path);
    }

    @Test
    void nothing_is_written_to_a_site() {
        assertThat(send(request("/tin-tuc/")
                                .header("Host", HOST)
                                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("{}")))
                        .statusCode())
                .isEqualTo(404);
        assertThat(SERVICE.asked()).isFalse();
    }

    @Test
    void a_host_that_is_nobodys_is_the_host_of_all() {
        assertThat(at("nobody.example", "/").statusCode()).isEqualTo(302);
        at("nobody.example", "/s/bac-giang/");

        var request = SERVICE.last();
        assertThat(request.path()).isEqualTo("/s/bac-giang/");
        assertThat(request.headers().getFirst("X-Forwarded-Host")).isEqualTo("localhost:8080");
    }

    // Receipts are auth's, which is not there.
    @Test
    void who_reads_a_site_is_told_of_trouble_by_a_page() {
        var answer = at(HOST, "/receipts/1a2b3c4d-0000-4000-8000-000000000000");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(header(answer, "Content-Type")).startsWith("text/html");
    }

    @Test
    void who_asks_for_data_is_told_by_a_problem() {
        assertProblem(at(HOST, "/api/v1/tenants/bac-giang/articles"), 401, "AUTHENTICATION_REQUIRED");
    }

    private HttpResponse<String> at(String host, String path) {
        return get(path, "Host", host);
    }
}
