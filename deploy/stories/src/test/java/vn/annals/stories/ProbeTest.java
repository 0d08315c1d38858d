package vn.annals.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a probe complains of. */
class ProbeTest {

    private static final String OURS = "lang-son";
    private static final String THEIRS = "hang-xom";
    private static final Caller AUTHOR =
            Caller.member(new Person("author@lang-son", "a.b.c"), OURS, Map.of(OURS, Set.of("author")));
    private static final Neighbour NEIGHBOUR =
            new Neighbour(THEIRS, "bimat1", "congkhai1", things(), List.of("7"), AUTHOR);
    private static final Operation LIST = operation("findArticles", "/articles", "author");
    private static final Operation ONE = operation("showArticle", "/articles/{id}", "author");
    private static final Operation MEMBERS = operation("listMembers", "/members", "admin");

    @ParameterizedTest
    @ValueSource(strings = {"{\"title\":\"Bài BIMAT1\"}", "congkhai1", "their-comment"})
    void in_an_own_answer_no_word_of_the_neighbour_may_stand(String text) {
        assertThat(complaint(LIST, OURS, 200, "{}")).isEmpty();
        assertThat(complaint(LIST, OURS, 200, text)).isPresent();
    }

    @Test
    void nor_in_a_header() {
        var headers = HttpHeaders.of(Map.of("Link", List.of("</bimat1>")), (_, _) -> true);

        assertThat(probe(LIST, OURS).complaint(new Reply(200, headers, new byte[0]), NEIGHBOUR))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 401, 403, 422, 500})
    void behind_the_neighbours_door_nothing_is_found(int status) {
        assertThat(complaint(LIST, THEIRS, 404, problem(404, "NOT_FOUND", ""))).isEmpty();
        assertThat(complaint(LIST, THEIRS, status, problem(status, "NOT_FOUND", "")))
                .isPresent();
    }

    @Test
    void not_even_whether_the_door_is_one() {
        assertThat(complaint(LIST, THEIRS, 404, problem(404, "TENANT_NOT_FOUND", "")))
                .isPresent();
        assertThat(complaint(LIST, THEIRS, 404, problem(404, "NOT_FOUND", "bimat1")))
                .isPresent();
    }

    @Test
    void what_is_the_neighbours_is_not_found_at_home() {
        assertThat(complaint(ONE, OURS, 404, problem(404, "ARTICLE_NOT_FOUND", "")))
                .isEmpty();
        assertThat(complaint(ONE, OURS, 200, "{}")).isPresent();
    }

    @Test
    void what_the_role_does_not_permit_is_forbidden() {
        assertThat(complaint(MEMBERS, OURS, 403, problem(403, "NOT_PERMITTED", "")))
                .isEmpty();
        assertThat(complaint(MEMBERS, OURS, 200, "{}")).isPresent();
        assertThat(complaint(MEMBERS, OURS, 404, problem(404, "NOT_FOUND", ""))).isPresent();
    }

    @Test
    void an_operation_that_nobody_knows_how_to_ask_is_an_error() {
        var named = operation("showWidget", "/widgets/{id}", "author");
        var sent = new Operation("makeWidget", "POST", "/w", Set.of(), Operation.Form.JSON, List.of());

        assertThatThrownBy(named::things).hasMessageContaining("no probe knows");
        assertThatThrownBy(() -> Bodies.meant(sent)).hasMessageContaining("no probe knows");
    }

    private static Optional<String> complaint(Operation operation, String tenant, int status, String text) {
        var type = text.startsWith("{\"type\"") ? "application/problem+json" : "application/json";
        var headers = HttpHeaders.of(Map.of("Content-Type", List.of(type)), (_, _) -> true);
        var reply = new Reply(status, headers, text.getBytes(StandardCharsets.UTF_8));
        return probe(operation, tenant).complaint(reply, NEIGHBOUR);
    }

    /** The first names each thing at its place. */
    private static Probe probe(Operation operation, String tenant) {
        return new Probes(NEIGHBOUR, Map.of(OURS, "our-article"))
                .of(operation, AUTHOR)
                .filter(probe -> probe.tenant().equals(tenant))
                .findFirst()
                .orElseThrow();
    }

    private static String problem(int status, String code, String detail) {
        return "{\"type\":\"t\",\"title\":\"t\",\"status\":%d,\"detail\":\"%s\",\"code\":\"%s\",\"traceId\":\"t\"}"
                .formatted(status, detail, code);
    }

    private static Operation operation(String id, String path, String role) {
        return new Operation(
                id, "GET", "/api/v1/tenants/{tenant}" + path, Set.of(role), Operation.Form.NOTHING, List.of());
    }

    private static Map<Thing, String> things() {
        var things = new EnumMap<Thing, String>(Thing.class);
        for (var thing : Thing.values()) {
            things.put(thing, "their-" + thing.name().toLowerCase(Locale.ROOT));
        }
        return things;
    }
}
