package vn.annals.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.annals.gateway.AtTheDoor;

class OpenApiIT extends AtTheDoor {

    @Test
    void the_document_is_open_to_all() {
        var answer = get("/api/openapi.json");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).isEqualTo("application/json");
        assertThat(json(answer).path("openapi").asString()).startsWith("3.1");
        assertThat(json(answer).at("/paths").has("/api/v1/tenants/{tenant}/articles"))
                .isTrue();
        assertThat(get("/api/openapi.json", "If-None-Match", header(answer, "ETag"))
                        .statusCode())
                .isEqualTo(304);
        assertThat(get("/api/openapi.json", "Authorization", validBearer()).statusCode())
                .isEqualTo(200);
    }

    @Test
    void so_is_the_page_which_needs_nothing_from_elsewhere() {
        var page = get("/api/docs");
        var style = get("/api/docs/docs.css");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(header(page, "Content-Type")).isEqualTo("text/html;charset=UTF-8");
        assertThat(header(page, "Content-Security-Policy")).contains("style-src 'self'");
        assertThat(page.body())
                .contains("<code>/api/v1/tenants/{tenant}/articles/{id}</code>")
                .doesNotContain("http:");
        assertThat(style.statusCode()).isEqualTo(200);
        assertThat(header(style, "Content-Type")).startsWith("text/css");
    }

    @Test
    void what_stands_beside_it_is_not() {
        assertThat(get("/api/docs/x").statusCode()).isEqualTo(401);
        assertThat(get("/api/v1/tenants").statusCode()).isEqualTo(401);
    }
}
