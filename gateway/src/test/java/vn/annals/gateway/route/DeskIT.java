package vn.annals.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.annals.gateway.ProblemAssert.assertProblem;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.annals.gateway.AtTheDoor;

class DeskIT extends AtTheDoor {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/desk"})
    void the_root_leads_to_the_desk(String path) {
        var answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(header(answer, "Location")).isEqualTo("/desk/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/desk/", "/desk/index.html", "/desk/bac-giang/articles/7", "/desk/bac-giang/"})
    void every_view_is_the_start_page_and_is_asked_for_anew(String path) {
        var answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).startsWith("text/html");
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-cache");
        assertThat(answer.body()).contains("<title>desk</title>");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void hashed_files_may_be_kept_for_ever() {
        var answer = get("/desk/assets/desk-1a2b3c4d.js");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).contains("javascript");
        assertThat(header(answer, "Cache-Control")).isEqualTo("max-age=31536000, public, immutable");
        assertThat(header(answer, "Vary")).isEqualTo("Accept-Encoding");
    }

    @Test
    void other_files_are_asked_for_anew() {
        assertThat(header(get("/desk/icon.svg"), "Cache-Control")).isEqualTo("no-cache");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/desk/assets/gone-0000.js", "/desk/robots.txt", "/desk/assets/%2e%2e/icon.svg"})
    void a_missing_file_is_missing(String path) {
        assertThat(get(path).statusCode()).isIn(404, 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/desk/", "/desk/bac-giang/"})
    void heads_are_answered_as_well(String path) {
        var answer = send(request(path).method("HEAD", BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(get(path).statusCode());
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void a_file_is_only_read() {
        var answer = send(request("/desk/icon.svg").POST(BodyPublishers.ofString("x")));

        assertProblem(answer, 405, "METHOD_NOT_ALLOWED");
        assertThat(header(answer, "Allow")).contains("GET", "HEAD");
    }

    @Test
    void nothing_else_of_the_class_path_is_served() {
        assertProblem(get("/application.yml"), 404, "NOT_FOUND");
        assertProblem(get("/META-INF/resources/desk/index.html"), 404, "NOT_FOUND");
    }
}
