package vn.annals.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.awt.Color;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class AnotherTenantStory {

    private final Newsroom ours = new Newsroom("bac-giang");
    private final Newsroom theirs = new Newsroom("lang-son");

    @TestFactory
    Stream<DynamicTest> a_neighbour_gets_404_on_every_route() {
        var id = ours.draft(Newsroom.text("Bài riêng của Bắc Giang", "Nội dung."));
        var picture = ours.uploadPicture(Color.ORANGE).get("id").asString();
        var reads = Stream.of("", "/revisions", "/timeline", "?revision=1").map(rest -> ours.article(id) + rest);
        var others = Stream.of(
                ours.articles(),
                ours.media(),
                ours.media() + "/" + picture,
                "/api/v1/tenants/bac-giang",
                "/api/v1/tenants/bac-giang/sections");
        var underTheirs =
                Stream.of(theirs.article(id), theirs.article(id) + "/timeline", theirs.media() + "/" + picture);
        return Stream.of(reads, others, underTheirs)
                .flatMap(paths -> paths)
                .map(path -> dynamicTest(
                        "GET " + path, () -> hidden(theirs.approver().get(path))));
    }

    @TestFactory
    Stream<DynamicTest> a_neighbour_can_change_nothing() {
        var id = ours.draft(Newsroom.text("Bài không ai được sửa", "Nội dung."));
        return List.of("/submit", "/return", "/approve", "/publish", "/withdraw").stream()
                .flatMap(step -> Stream.of(ours, theirs).map(room -> room.article(id) + step))
                .map(path -> dynamicTest(
                        "POST " + path, () -> hidden(theirs.approver().post(path, Map.of("reason", "thử")))));
    }

    @Test
    void a_neighbour_cannot_revise() {
        var id = ours.draft(Newsroom.text("Bài nguyên vẹn", "Nội dung."));
        hidden(theirs.editor().put(ours.article(id), Newsroom.text("Đã sửa", "x"), "\"1\""));
        hidden(theirs.editor().put(theirs.article(id), Newsroom.text("Đã sửa", "x"), "\"1\""));
        assertThat(ours.editor().get(ours.article(id)).json().get("revision").asInt())
                .isEqualTo(1);
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

    private static void hidden(Reply reply) {
        assertThat(reply.expect(404).problem()).endsWith("NOT_FOUND");
        assertThat(reply.text()).doesNotContain("Bài ");
    }
}
