package vn.annals.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ChangesEndpointTest extends RunningService {

    final String changes = "/api/v1/tenants/" + tenant + "/changes";
    final String people = "/api/v1/tenants/" + tenant + "/people";

    @Test
    void what_a_person_changed_is_listed_newest_first() {
        var article = drafted("Bản một");
        as("editor").put(articles + "/" + article, Map.of("title", "Bản hai"), "If-Match", "\"1\"");
        as("editor").post(articles + "/" + article + "/comments", Map.of("text", "Nguồn nào?"));
        as("admin").put(settings, Map.of("name", "Báo tỉnh"));

        var items = as("auditor").get(changes + "?by=editor").json().path("items");

        assertThat(types(items))
                .containsExactly("comment.CommentMade", "article.ArticleRevised", "section.SectionOpened");
        assertThat(items.at("/0/of/kind").asString()).isEqualTo("article");
        assertThat(items.at("/0/of/title").asString()).isEqualTo("Bản hai");
        assertThat(items.at("/0/note").asString()).isEqualTo("Nguồn nào?");
        assertThat(items.at("/1/of/id").asString()).isEqualTo(article);
        assertThat(items.at("/1/actor/name").asString()).isEqualTo("Nguyễn Văn editor");
        assertThat(items.at("/1/role").asString()).isEqualTo("editor");
        assertThat(items.at("/1/commit").asLong()).isPositive();
        assertThat(items.at("/1/correlation").asString()).isNotBlank();
        assertThat(items.at("/2/of/title").asString()).isEqualTo("Tin tức");
        assertThat(types(as("auditor").get(changes + "?by=admin").json().path("items")))
                .containsExactly("site.SettingsChanged");
        assertThat(as("auditor").get(changes + "?by=nobody").json().path("items"))
                .isEmpty();
    }

    @Test
    void without_a_name_it_is_the_timeline_of_the_tenant() {
        var article = drafted("Bài");
        as("author").post(articles + "/" + article + "/submit");

        assertThat(types(as("auditor").get(changes).json().path("items")))
                .containsExactly("article.ArticleSubmitted", "article.ArticleDrafted", "section.SectionOpened");
        assertThat(types(as("auditor")
                        .get(changes + "?article=" + article)
                        .json()
                        .path("items")))
                .containsExactly("article.ArticleSubmitted", "article.ArticleDrafted");
        assertThat(types(as("auditor")
                        .get(changes + "?type=section.SectionOpened,article.ArticleDrafted&by=author")
                        .json()
                        .path("items")))
                .containsExactly("article.ArticleDrafted");
    }

    @Test
    void the_standing_questions_are_answered_from_the_ledger() {
        var article = published("Bài tự đăng", "approver");
        var other = published("Bài có người thứ hai", "author");
        as("author").put(articles + "/" + other, Map.of("title", "Bài đã sửa"), "If-Match", "\"1\"");
        decided(other, "author");

        var alone =
                as("auditor").get(changes + "?question=published-alone").json().path("items");
        var again =
                as("auditor").get(changes + "?question=published-again").json().path("items");

        assertThat(alone.valueStream().map(item -> item.at("/of/id").asString()))
                .containsExactly(article);
        assertThat(again.valueStream().map(item -> item.at("/of/id").asString()))
                .containsExactly(other);
        var commit = again.at("/0/commit").asLong();
        assertThat(types(as("auditor").get(changes + "?commit=" + commit).json().path("items")))
                .containsExactly("article.ArticlePublished");
    }

    @Test
    void what_annals_did_by_itself_names_who_asked_for_it() {
        var cover = Map.of("mediaId", stored_picture(), "caption", "Ảnh");
        var article = as("author")
                .post(articles, Map.of("title", "Bài", "cover", cover))
                .text("id");
        decided(article, "author");

        var items = await().until(
                        () -> as("auditor")
                                .get(changes + "?type=article.ArticlePublished,article.PublicationRequested")
                                .json()
                                .path("items"),
                        found -> found.size() == 2);

        var published = items.at("/0");
        assertThat(published.at("/actor/kind").asString()).isEqualTo("system");
        assertThat(published.at("/because/actor/name").asString()).isEqualTo("Nguyễn Văn approver");
        assertThat(published.at("/because/type").asString()).isEqualTo("article.PublicationRequested");
        assertThat(published.at("/because/commit")).isEqualTo(items.at("/1/commit"));
        assertThat(items.at("/1/because").isNull()).isTrue();
    }

    private String published(String title, String writer) {
        var article = as(writer).post(articles, Map.of("title", title)).text("id");
        decided(article, writer);
        return article;
    }

    private void decided(String article, String writer) {
        as(writer).post(articles + "/" + article + "/submit");
        as("editor").post(articles + "/" + article + "/approve");
        as("approver").post(articles + "/" + article + "/publish");
    }

    @Test
    void a_long_list_is_paged() {
        for (var number = 1; number <= 5; number++) {
            drafted("Bài " + number);
        }
        var titles = new ArrayList<String>();
        var next = changes + "?by=author&limit=2";

        for (var pages = 0; pages < 3; pages++) {
            var page = as("auditor").get(next).json();
            page.path("items")
                    .forEach(item -> titles.add(item.path("of").path("title").asString()));
            next = changes + "?by=author&limit=2&cursor=" + page.path("next").asString();
            assertThat(page.path("next").isNull()).isEqualTo(pages == 2);
        }

        assertThat(titles).containsExactly("Bài 5", "Bài 4", "Bài 3", "Bài 2", "Bài 1");
    }

    @Test
    void an_author_asks_for_what_they_did_themselves() {
        drafted("Bài");

        assertThat(as("author").get(changes + "?by=author").json().path("items"))
                .hasSize(1);
        assertThat(as("author").get(changes + "?by=editor").status()).isEqualTo(403);
        assertThat(as("author").get(changes).status()).isEqualTo(403);
        assertThat(as("author").get(people).status()).isEqualTo(403);
        assertThat(as("integrator").get(changes).status()).isEqualTo(403);
        assertThat(visitor().get(changes).status()).isEqualTo(401);
        assertThat(person("stranger", "somewhere-else", "auditor").get(changes).status())
                .isEqualTo(404);
    }

    @Test
    void bad_questions_are_refused() {
        for (var wrong : List.of("?from=yesterday", "?to=2019-07-19", "?commit=x")) {
            assertThat(as("auditor").get(changes + wrong).status()).as(wrong).isEqualTo(400);
        }
        for (var wrong : List.of(
                "?cursor=x",
                "?cursor=-1",
                "?cursor=9999999999999999999",
                "?limit=x",
                "?limit=0",
                "?limit=201",
                "?commit=0",
                "?question=x")) {
            assertThat(as("auditor").get(changes + wrong).status()).as(wrong).isEqualTo(422);
        }
    }

    @Test
    void those_who_acted_can_be_chosen_from() {
        drafted("Bài");

        var items = as("auditor").get(people).json().path("items");

        assertThat(items.at("/0/id").asString()).isEqualTo("author");
        assertThat(items.at("/0/name").asString()).isEqualTo("Nguyễn Văn author");
        assertThat(items.at("/0/lastActed").asString()).isNotBlank();
        assertThat(items.at("/1/id").asString()).isEqualTo("editor");
        assertThat(items).hasSize(2);
    }

    @Test
    void sections_and_settings_have_timelines_of_their_own() {
        as("editor").post(sections, Map.of("name", "Xã hội"));
        as("editor").put(sections + "/tin-tuc", Map.of("name", "Tin mới", "slug", "tin-moi", "parent", "xa-hoi"));
        as("editor").delete(sections + "/tin-moi");
        as("editor").delete(sections + "/tin-tuc");
        as("admin").put(settings, Map.of("name", "Báo tỉnh"));
        as("admin").put(settings, Map.of("name", "Báo tỉnh", "fourEyes", true));

        var section = as("auditor").get(sections + "/tin-tuc/timeline").json().path("items");
        assertThat(types(section))
                .containsExactly(
                        "section.SectionClosed",
                        "section.SectionMoved",
                        "section.SectionReaddressed",
                        "section.SectionRenamed",
                        "section.SectionOpened");
        assertThat(section.at("/0/of/title").asString()).isEqualTo("Tin mới");
        assertThat(section.at("/1/facts/parent").asString()).isEqualTo("xa-hoi");
        assertThat(section.at("/2/facts/slug").asString()).isEqualTo("tin-moi");
        assertThat(section.at("/3/commit")).isEqualTo(section.at("/1/commit"));
        assertThat(section.at("/4/of/title").asString()).isEqualTo("Tin tức");
        for (var question : List.of("", "?cursor=1", "?cursor=99999")) {
            assertThat(as("auditor")
                            .get(sections + "/khong-co/timeline" + question)
                            .text("code"))
                    .isEqualTo("SECTION_NOT_FOUND");
        }

        var history = as("auditor").get(settings + "/timeline").json().path("items");
        assertThat(history).hasSize(2);
        assertThat(history.at("/0/revision").asInt()).isEqualTo(2);
        assertThat(history.at("/0/facts/fourEyes").asBoolean()).isTrue();
        assertThat(history.at("/1/facts/fourEyes").asBoolean()).isFalse();
        assertThat(history.at("/1/of/title").asString()).isEqualTo("Báo tỉnh");
    }

    @Test
    void who_audits_and_with_which_question_is_told_to_those_who_audit() {
        var article = drafted("Bài");
        var stranger = UUID.randomUUID().toString();
        as("auditor").get(changes + "?by=author&article=" + article + "&type=article.ArticleDrafted&limit=1");
        as("auditor").get(changes + "?article=" + stranger + "&from=2026-11-01T00:00:00Z");
        as("editor").get(changes + "?by=author");
        as("editor").get(articles + "/" + article + "/timeline");

        var told = await().until(
                        () -> as("admin")
                                .get(changes + "?type=audit.JournalAsked&by=auditor")
                                .json()
                                .path("items"),
                        items -> items.size() >= 2);

        assertThat(told.at("/1/facts"))
                .isEqualTo(JsonMapper.shared()
                        .readTree("{\"by\":\"author\",\"article\":\"" + article
                                + "\",\"types\":[\"article.ArticleDrafted\"]}"));
        assertThat(told.at("/0/facts").toString()).isEqualTo("{\"article\":\"?\",\"since\":\"2026-11-01T00:00:00Z\"}");
        assertThat(told.at("/0/of/kind").asString()).isEqualTo("look");
        assertThat(told.at("/0/role").asString()).isEqualTo("auditor");
        assertThat(types(as("admin")
                        .get(changes + "?type=audit.JournalAsked&by=editor")
                        .json()
                        .path("items")))
                .isEmpty();
        assertThat(types(as("editor").get(changes).json().path("items"))).noneMatch(type -> type.startsWith("audit."));
    }

    private static List<String> types(JsonNode items) {
        return items.valueStream().map(item -> item.path("type").asString()).toList();
    }

    private String drafted(String title) {
        return as("author").post(articles, Map.of("title", title)).text("id");
    }
}
