package vn.annals.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.annals.gateway.ProblemAssert.assertProblem;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import vn.annals.gateway.AtTheDoor;

/** With limits of 10 KB and, for files, 100 KB. */
class BodyLimitIT extends AtTheDoor {

    private static final String ARTICLES = "/api/v1/tenants/bac-giang/articles";
    private static final String MEDIA = "/api/v1/tenants/bac-giang/media";
    private static final String MULTIPART = "multipart/form-data; boundary=x";

    @Test
    void a_body_of_declared_length_is_refused_before_it_is_read() {
        assertProblem(declared(ARTICLES, 10 * 1024 + 1, "application/json"), 413, "PAYLOAD_TOO_LARGE");
        assertThat(SERVICE.asked()).isFalse();
    }

    @Test
    void a_body_at_the_limit_passes() {
        assertThat(declared(ARTICLES, 10 * 1024, "application/json").statusCode())
                .isEqualTo(200);
        assertThat(SERVICE.last().bytes()).isEqualTo(10 * 1024);
    }

    @Test
    void a_body_of_unknown_length_is_counted() {
        assertProblem(counted(ARTICLES, 64 * 1024, "application/json"), 413, "PAYLOAD_TOO_LARGE");
        assertThat(counted(ARTICLES, 10 * 1024, "application/json").statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_file_may_be_larger() {
        assertThat(declared(MEDIA, 100 * 1024, MULTIPART).statusCode()).isEqualTo(200);
        assertThat(counted(MEDIA + "/7/file", 100 * 1024, MULTIPART).statusCode())
                .isEqualTo(200);
        assertProblem(declared(MEDIA, 100 * 1024 + 1, MULTIPART), 413, "PAYLOAD_TOO_LARGE");
        assertProblem(counted(MEDIA, 200 * 1024, MULTIPART), 413, "PAYLOAD_TOO_LARGE");
    }

    @Test
    void only_files_may() {
        assertProblem(declared(MEDIA, 50 * 1024, "application/json"), 413, "PAYLOAD_TOO_LARGE");
        assertProblem(declared(ARTICLES, 50 * 1024, MULTIPART), 413, "PAYLOAD_TOO_LARGE");
    }

    @Test
    void refused_bodies_do_not_shut_the_service_for_others() {
        for (var attempt = 0; attempt < 30; attempt++) {
            counted(ARTICLES, 64 * 1024, "application/json");
        }

        assertThat(declared(ARTICLES, 100, "application/json").statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> declared(String path, int bytes, String type) {
        return send(path, BodyPublishers.ofByteArray(new byte[bytes]), type);
    }

    private HttpResponse<String> counted(String path, int bytes, String type) {
        return send(path, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[bytes])), type);
    }

    private HttpResponse<String> send(String path, HttpRequest.BodyPublisher body, String type) {
        return send(request(path)
                .header("Authorization", validBearer())
                .header("Content-Type", type)
                .POST(body));
    }
}
