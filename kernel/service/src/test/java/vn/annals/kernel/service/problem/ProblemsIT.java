package vn.annals.kernel.service.problem;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.annals.contracts.trial.NoteId;
import vn.annals.kernel.service.tenant.TenantRow.State;
import vn.annals.kernel.service.trial.TrialClient;
import vn.annals.kernel.service.trial.TrialClient.Answer;
import vn.annals.kernel.service.trial.TrialIdentity;
import vn.annals.kernel.service.trial.TrialService;
import vn.annals.kernel.tenancy.TenantId;
import vn.annals.kernel.testkit.EmbeddedMongo;
import vn.annals.trial.notes.NotesService;

class ProblemsIT {

    @RegisterExtension
    static final EmbeddedMongo MONGO = new EmbeddedMongo();

    private static final TrialIdentity IDENTITY = new TrialIdentity();
    private static TrialService service;
    private static TrialClient author;
    private static String notes;
    private static TenantId tenant;

    @BeforeAll
    static void start() {
        var small = Map.of("spring.servlet.multipart.max-file-size", "1KB");
        service = TrialService.start(NotesService.class, MONGO.connectionString(), IDENTITY, small);
        tenant = MONGO.freshTenant();
        service.register(tenant, State.ACTIVE);
        author = service.as(IDENTITY.person("lan", tenant.value(), "author"));
        notes = "/api/v1/tenants/" + tenant + "/notes";
    }

    @AfterAll
    static void stop() {
        service.close();
        IDENTITY.close();
    }

    @Test
    void a_problem_has_all_its_parts_and_the_callers_trace() {
        var trace = "0123456789abcdef".repeat(2);
        var answer = author.get(notes + "/none", "traceparent", "00-" + trace + "-" + "12".repeat(8) + "-01");

        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.json().path("type").asString()).isEqualTo("urn:annals:problem:not-found");
        assertThat(answer.json().path("title").asString()).isEqualTo("Not found");
        assertThat(answer.json().path("status").asInt()).isEqualTo(404);
        assertThat(answer.json().path("detail").asString()).isEqualTo("no such note");
        assertThat(answer.json().path("code").asString()).isEqualTo("NOT_FOUND");
        assertThat(answer.json().path("traceId").asString()).isEqualTo(trace);
        assertThat(answer.json().has("errors")).isFalse();
    }

    @Test
    void a_body_that_is_not_json_is_malformed() {
        expect(author.post(notes, "{\"id\":"), 400, "MALFORMED_REQUEST");
        expect(author.post(notes, ""), 400, "MALFORMED_REQUEST");
    }

    @Test
    void a_body_of_the_wrong_shape_says_where() {
        var answer = author.post(notes, "{\"id\":{\"a\":1},\"text\":\"x\"}");

        expect(answer, 422, "INVALID_REQUEST");
        assertThat(answer.json().path("errors").path(0).path("pointer").asString())
                .isEqualTo("/id");
    }

    @Test
    void a_value_our_records_refuse_says_why() {
        var answer = author.post(notes, "{\"id\":\"x\",\"text\":\" \"}");

        expect(answer, 422, "INVALID_REQUEST");
        assertThat(answer.json().path("errors").path(0).path("detail").asString())
                .isEqualTo("a note says something");
    }

    @Test
    void a_member_that_nobody_reads_is_named() {
        var unknown = author.post(notes, "{\"id\":\"" + NoteId.random() + "\",\"text\":\"x\",\"more\":1}");

        expect(unknown, 422, "INVALID_REQUEST");
        assertThat(unknown.json().at("/errors/0/pointer").asString()).isEqualTo("/more");
        assertThat(author.post(notes, "{\"id\":\"x\",\"text\":\"x\",\"a\\u202e\":1}")
                        .json()
                        .has("errors"))
                .isFalse();
    }

    @Test
    void a_parameter_that_nobody_reads_is_named_on_every_address_of_the_api() {
        for (var unknown : List.of(
                author.get(notes + "/x?by=lan"),
                author.get("/api/v1/tenants?by"),
                author.post(notes + "?by=lan", "{}"),
                author.get("/api/v1/tenants/" + tenant + "/me?by=a&by=b"))) {
            expect(unknown, 422, "INVALID_REQUEST");
            assertThat(unknown.json().at("/errors/0/pointer").asString()).isEqualTo("/by");
        }
        expect(author.get("/api/v1/tenants?%ff=1"), 400, "MALFORMED_REQUEST");
        assertThat(author.get("/s/" + tenant + "/?utm_source=x").status()).isEqualTo(200);
        assertThat(service.as(IDENTITY.person("mai", tenant.value(), "approver"))
                        .post(notes + "/x/shelve?shelf=a", "")
                        .json()
                        .has("errors"))
                .isFalse();
    }

    @Test
    void a_body_in_another_coding_or_charset_is_not_read() {
        var note = "{\"id\":\"" + NoteId.random() + "\",\"text\":\"x\"}";
        for (var headers : List.of(
                new String[] {"Content-Encoding", "gzip"},
                new String[] {"Content-Encoding", "identity, br"},
                new String[] {"Content-Type", "application/json;charset=UTF-16"},
                new String[] {"Content-Type", "application/json; charset=\"iso-8859-1\""},
                new String[] {"Content-Type", "application/json; charset=klingon"})) {
            expect(author.post(notes, note, headers), 415, "MEDIA_TYPE_NOT_SUPPORTED");
        }
        assertThat(author.post(
                                notes,
                                note,
                                "Content-Encoding",
                                "identity",
                                "Content-Type",
                                "application/json; charset=\"utf-8\"")
                        .status())
                .isEqualTo(201);
    }

    @Test
    void text_enters_in_one_form() {
        var id = NoteId.random();
        var decomposed = Normalizer.normalize("Tiếng Việt Ðảng", Normalizer.Form.NFD);

        var written = author.post(notes, "{\"id\":\"" + id + "\",\"text\":\"" + decomposed + "\"}");

        assertThat(written.json().path("text").asString()).isEqualTo("Tiếng Việt Đảng");
    }

    @Test
    void half_a_character_is_refused_at_the_door() {
        expect(author.post(notes, "{\"id\":\"x\",\"text\":\"a\\ud800b\"}"), 422, "INVALID_REQUEST");
    }

    @Test
    void a_change_needs_to_know_its_revision() {
        var body = "{\"id\":\"x\",\"text\":\"y\"}";

        expect(author.put(notes + "/x", body), 428, "PRECONDITION_REQUIRED");
        expect(author.put(notes + "/x", body, "If-Match", "7"), 400, "MALFORMED_REQUEST");
        expect(author.put(notes + "/x", body, "If-Match", "\"1\", \"2\""), 400, "MALFORMED_REQUEST");
    }

    @Test
    void a_stale_change_names_the_current_revision() {
        var id = NoteId.random();
        var posted = author.post(notes, "{\"id\":\"" + id + "\",\"text\":\"x\"}");
        assertThat(posted.status()).as(posted.response().body()).isEqualTo(201);

        var answer = author.put(notes + "/" + id, "{\"id\":\"x\",\"text\":\"y\"}", "If-Match", "\"7\"");

        expect(answer, 412, "STALE_REVISION");
        assertThat(answer.json().path("currentRevision").asInt()).isEqualTo(1);
    }

    @Test
    void what_the_framework_refuses_is_told_in_the_same_form() {
        expect(author.get("/api/v1/nowhere"), 404, "NOT_FOUND");
        expect(service.anonymous().get("/nowhere"), 404, "NOT_FOUND");
        var unknown = author.send("DELETE", notes, null);
        expect(unknown, 405, "METHOD_NOT_ALLOWED");
        assertThat(unknown.header("Allow")).isEqualTo("POST");
        expect(author.get("/s/" + tenant + "/numbers/one?id=" + "0".repeat(8)), 404, "NOT_FOUND");
        expect(author.get("/s/" + tenant + "/numbers/1"), 400, "MALFORMED_REQUEST");
        expect(
                author.get("/s/" + tenant + "/numbers/1?page=x&id=00000000-0000-0000-0000-000000000000"),
                400,
                "MALFORMED_REQUEST");
        expect(author.get("/s/" + tenant + "/", "Accept", "image/png"), 406, "NOT_ACCEPTABLE");
        expect(author.get("/s/" + tenant + "/..%2f.."), 400, "MALFORMED_REQUEST");
    }

    @Test
    void another_kind_of_body_is_not_supported() {
        var form = new TrialClient(service.port(), author.token());

        expect(form.send("POST", notes, "a=b", "Content-Type", "text/csv"), 415, "MEDIA_TYPE_NOT_SUPPORTED");
    }

    @Test
    void what_is_no_text_is_malformed() {
        expect(author.get("/s/" + tenant + "/numbers/1?page=%ff"), 400, "MALFORMED_REQUEST");
        expect(author.send("POST", notes, "{}", "Content-Type", "rubbish"), 415, "MEDIA_TYPE_NOT_SUPPORTED");
    }

    @Test
    void a_header_that_is_there_twice_is_malformed() throws Exception {
        for (var header : List.of("Idempotency-Key", "Annals-Min-Commit")) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + service.port() + notes))
                    .header("Authorization", "Bearer " + author.token())
                    .header("Content-Type", "application/json")
                    .header(header, "1")
                    .header(header, "1")
                    .POST(BodyPublishers.ofString("{}"));
            try (var http = HttpClient.newHttpClient()) {
                expect(new Answer(http.send(request.build(), BodyHandlers.ofString())), 400, "MALFORMED_REQUEST");
            }
        }
    }

    @Test
    void a_header_that_is_no_text_is_malformed() throws IOException {
        try (var socket = new Socket("127.0.0.1", service.port())) {
            var request =
                    "POST " + notes + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Bearer "
                            + author.token()
                            + "\r\nContent-Type: application/json\r\nContent-Length: 2\r\nIdempotency-Key: ключ\r\n\r\n{}";
            socket.getOutputStream().write(request.getBytes(UTF_8));
            var answer = new String(socket.getInputStream().readAllBytes(), UTF_8);

            assertThat(answer).startsWith("HTTP/1.1 400").contains("\"MALFORMED_REQUEST\"");
        }
    }

    @Test
    void a_member_that_is_there_twice_is_named() {
        var twice = author.post(notes, "{\"id\":\"a\",\"text\":\"one\",\"text\":\"two\"}");

        expect(twice, 400, "MALFORMED_REQUEST");
        assertThat(twice.json().path("detail").asString()).contains("two members of one name");
        assertThat(twice.json().at("/errors/0/pointer").asString()).isEqualTo("/text");
        assertThat(author.post(notes, "{\"a\\u202e\":1,\"a\\u202e\":2}").json().has("errors"))
                .isFalse();
    }

    @Test
    void a_body_that_is_nested_too_deeply_is_told_so() {
        var deep = author.post(notes, "{\"aside\":" + "[".repeat(2_000) + "]".repeat(2_000) + "}");

        expect(deep, 400, "MALFORMED_REQUEST");
        assertThat(deep.json().path("detail").asString()).contains("nested too deeply");
    }

    @Test
    void an_upload_that_is_too_large_is_told_so() {
        var part = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\n" + "x".repeat(5_000)
                + "\r\n--b--\r\n";

        expect(
                author.send(
                        "POST",
                        "/api/v1/tenants/" + tenant + "/files",
                        part,
                        "Content-Type",
                        "multipart/form-data; boundary=b"),
                413,
                "PAYLOAD_TOO_LARGE");
    }

    @Test
    void a_fault_of_ours_tells_nothing_of_the_inside() {
        var answer = author.post(notes, "{\"id\":\"" + NoteId.random() + "\",\"text\":\"bug\"}");

        expect(answer, 500, "INTERNAL_ERROR");
        assertThat(answer.response().body())
                .doesNotContain("secret")
                .doesNotContain("Exception")
                .doesNotContain("vn.annals");
    }

    private static void expect(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.json().path("traceId").asString()).hasSize(32);
    }
}
