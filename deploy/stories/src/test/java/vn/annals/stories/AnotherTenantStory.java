package vn.annals.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.awt.Color;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class AnotherTenantStory {

    private static final String SECRET = "Bài riêng của Bắc Giang";
    private static final Set<String> OURS = Set.of("editor", "approver");

    private final Newsroom ours = new Newsroom("bac-giang");
    private final Newsroom theirs = new Newsroom("lang-son");

    @TestFactory
    Stream<DynamicTest> a_neighbour_gets_404_on_every_route_of_ours() {
        var things = things();
        return Route.all().stream()
                .filter(route -> route.isInATenant() && !route.isPublic())
                .flatMap(route -> neighbours().map(person -> {
                    var path = route.at("bac-giang", things);
                    return dynamicTest(
                            person.name() + " " + route.method() + " " + path,
                            () -> hidden(asked(person, route, path)));
                }));
    }

    /** The neighbour may use the route in the own house, and names there what stands in ours. */
    @TestFactory
    Stream<DynamicTest> what_is_ours_is_not_found_under_a_neighbours_address() {
        var things = things();
        return Route.all().stream()
                .filter(route -> route.isInATenant() && !route.isPublic() && route.namesAThing())
                .filter(route -> route.roles().stream().anyMatch(OURS::contains))
                // Who is at work is kept by whatever id is named, and tells nothing of the article.
                .filter(route -> !route.pattern().endsWith("/presence"))
                .flatMap(route -> neighbours()
                        .filter(person -> route.roles().contains(person.role()))
                        .map(person -> {
                            var path = route.at("lang-son", things) + QUERIES.getOrDefault(step(route.pattern()), "");
                            return dynamicTest(
                                    person.name() + " " + route.method() + " " + path,
                                    () -> hidden(asked(person, route, path)));
                        }));
    }

    /** Pages are for everybody: what is a draft is on none of them, in neither house. */
    @TestFactory
    Stream<DynamicTest> a_draft_is_on_no_public_page() {
        var things = things();
        return Route.all().stream()
                .filter(route -> route.isInATenant() && route.isPublic())
                .flatMap(route -> Stream.of("bac-giang", "lang-son").map(tenant -> route.at(tenant, things)))
                .flatMap(path -> Stream.of(Person.READER, theirs.approver())
                        .map(person -> dynamicTest(person.name() + " GET " + path, () -> {
                            var reply = person.get(path);
                            assertThat(reply.status()).isLessThan(500);
                            assertThat(reply.text()).doesNotContain(SECRET);
                        })));
    }

    @Test
    void a_neighbour_does_not_look_into_our_past() {
        var yesterday = Instant.now().minus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
        neighbours().forEach(person -> person.get("/s/bac-giang/as-of/" + yesterday + "/")
                .expect(404));
        ours.editor().get("/s/bac-giang/as-of/" + yesterday + "/").expect(200);
    }

    @Test
    void what_neighbours_tried_has_changed_nothing() {
        var id = ours.draft(Newsroom.text(SECRET, "Nội dung."));
        var before = ours.editor().get(ours.article(id)).expect(200).text();
        for (var person : neighbours().toList()) {
            for (var room : List.of(ours, theirs)) {
                hidden(person.ask("PUT", room.article(id), BODIES.get("articles")));
                hidden(person.ask("POST", room.article(id) + "/submit", Map.of()));
            }
        }
        assertThat(ours.editor().get(ours.article(id)).expect(200).text()).isEqualTo(before);
    }

    @Test
    void a_link_to_a_draft_opens_it_in_its_own_house_alone() {
        var previews = ours.article(ours.draft(Newsroom.text(SECRET, "Nội dung."))) + "/previews";
        var url = ours.author().post(previews).expect(201).json().path("url").asString();
        var path = URI.create(url).getPath();

        assertThat(Person.READER.get(path).expect(200).text()).contains(SECRET);
        assertThat(Person.READER
                        .get(path.replace("bac-giang", "lang-son"))
                        .expect(404)
                        .text())
                .doesNotContain(SECRET);
    }

    @Test
    void an_unpublished_picture_of_another_tenant_is_not_there() {
        var address = ours.uploadPicture(Color.CYAN).get("address").asString();
        ours.author().get(address).expect(200);
        assertThat(theirs.approver().get(address).status()).isEqualTo(404);
        assertThat(theirs.approver()
                        .get(address.replace("bac-giang", "lang-son"))
                        .status())
                .isEqualTo(404);
    }

    private static final Map<String, Object> ANY = Map.of("reason", "thử");
    private static final Map<String, String> QUERIES = Map.of("diff", "?from=1&to=1");
    private static final Map<String, Map<String, Object>> BODIES = Map.of(
            "articles", Newsroom.text("Đã sửa", "x"),
            "autosave", Newsroom.text("Đã sửa", "x"),
            "restore", Map.of("revision", 1),
            "previews", Map.of(),
            "schedule",
                    Map.of("publishAt", Instant.now().plus(1, ChronoUnit.DAYS).toString()),
            "sections", Map.of("name", "Đã sửa"),
            "comments", Map.of("text", "thử"),
            "media", Map.of("alt", "thử"));

    private Stream<Person> neighbours() {
        return Stream.of(theirs.editor(), theirs.approver());
    }

    private static Reply asked(Person person, Route route, String path) {
        return route.takesAFile()
                ? person.upload(path, "ảnh.png", Newsroom.png(Newsroom.anyColour()), Map.of("alt", "thử"))
                : person.ask(route.method(), path, BODIES.getOrDefault(step(route.pattern()), ANY));
    }

    /** The last word of an address that is no variable. */
    private static String step(String pattern) {
        return Stream.of(pattern.split("/"))
                .filter(word -> word.matches("[a-z-]+"))
                .reduce((_, last) -> last)
                .orElse("");
    }

    private Map<String, String> things() {
        var id = ours.draft(Newsroom.text(SECRET, "Nội dung."));
        var picture = ours.uploadPicture(Newsroom.anyColour());
        // One that the neighbour has none of the like of.
        var section = ours.editor()
                .post("/api/v1/tenants/bac-giang/sections", Map.of("name", "Mục " + UUID.randomUUID()))
                .expect(201)
                .json();
        var things = new HashMap<String, String>();
        things.put("articles", id);
        things.put("corrections", id);
        things.put("media", picture.get("id").asString());
        things.put("sha256", picture.get("sha256").asString());
        things.put("rendition", "original");
        things.put("extension", "png");
        things.put("sections", section.get("id").asString());
        things.put("projections", "board");
        things.put("commits", "1");
        things.put("instant", "2026-01-02T03:04:05Z");
        things.put("file", "bai-" + id.substring(0, 8) + ".html");
        things.put("", id);
        return things;
    }

    private static void hidden(Reply reply) {
        assertThat(reply.expect(404).problem()).endsWith("NOT_FOUND");
        assertThat(reply.text()).doesNotContain(SECRET);
    }
}
