package vn.annals.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SitePastTest extends PublicSite {

    @Test
    void an_auditor_reads_the_site_as_it_was() {
        var article = approved(Map.of("title", "Bài sẽ gỡ", "section", "tin-tuc"));
        var address = as("approver").post(article + "/publish").text("address");
        await().until(() -> visit(address).status() == 200);
        var then = Instant.now();
        as("approver").post(article + "/withdraw", Map.of("reason", "sai"));
        await().until(() -> visit(address).status() == 410);

        var past = "/s/" + tenant + "/as-of/" + then + "/";
        for (var place : new String[] {"", "tin-tuc/"}) {
            var page = body(as("auditor").get(past + place));
            assertThat(page)
                    .contains("Bài sẽ gỡ", "Trang như lúc", "href=\"" + inThePast(address, past) + "\"", "noindex");
        }
        for (var reader : List.of("auditor", "editor")) {
            assertThat(body(as(reader).get(inThePast(address, past)))).contains("<h1>Bài sẽ gỡ</h1>");
        }
        await().until(() -> looks("auditor"), looks -> looks.contains(then.toString()));
        assertThat(looks("editor")).isEmpty();
        assertThat(body(as("auditor").get("/s/" + tenant + "/as-of/2020-01-01T00:00:00Z/")))
                .doesNotContain("Bài sẽ gỡ");
    }

    @Test
    void the_past_is_closed_to_readers_until_the_tenant_opens_it() {
        var past = "/s/" + tenant + "/as-of/" + Instant.now() + "/";
        assertThat(visit(past).status()).isEqualTo(404);
        assertThat(as("author").get(past).status()).isEqualTo(404);

        as("admin").put(settings, Map.of("pastIsPublic", true), "If-Match", "\"0\"");

        await().until(() -> visit(past).status() == 200);
    }

    @Test
    void an_instant_that_is_none_or_still_to_come_has_no_site() {
        for (var instant : new String[] {"hom-qua", "2999-01-01T00:00:00Z", "2020-13-01T00:00:00Z"}) {
            assertThat(as("auditor")
                            .get("/s/" + tenant + "/as-of/" + instant + "/")
                            .status())
                    .isEqualTo(404);
        }
    }

    @Test
    void what_only_the_present_has_is_said_politely() {
        var past = "/s/" + tenant + "/as-of/" + Instant.now() + "/";
        for (var place : new String[] {"search?q=a", "print/tin/bai-0a0b0c0d.html", "rss.xml", "tin-tuc/atom.xml"}) {
            var reply = as("auditor").get(past + place);
            assertThat(reply.status()).as(place).isEqualTo(404);
            assertThat(body(reply)).as(place).contains("Không có ở chế độ xem lại", "href=\"/s/" + tenant + "/\"");
        }
        assertThat(body(as("auditor").get(past + "khong-co/"))).contains("Không tìm thấy trang");
        assertThat(visit(past + "search").status()).isEqualTo(404);
        assertThat(body(visit(past + "search"))).doesNotContain("xem lại");
    }

    @Test
    void what_is_closed_to_readers_is_kept_by_nobody_on_the_way() {
        var past = "/s/" + tenant + "/as-of/" + Instant.now() + "/";
        for (var place : new String[] {"", "tin-tuc/", "khong-co/", "search"}) {
            assertThat(as("auditor").get(past + place).header("Cache-Control"))
                    .as(place)
                    .contains("private");
        }

        as("admin").put(settings, Map.of("pastIsPublic", true), "If-Match", "\"0\"");

        await().until(() -> visit(past).status() == 200);
        assertThat(visit(past).header("Cache-Control")).isEqualTo("no-cache");
    }

    /** The instants that somebody looked at, as the journal tells it. */
    private List<String> looks(String who) {
        return as("admin")
                .get("/api/v1/tenants/" + tenant + "/changes?type=audit.SiteSeen&by=" + who)
                .json()
                .path("items")
                .valueStream()
                .map(item -> item.at("/facts/instant").asString())
                .toList();
    }

    private String inThePast(String address, String past) {
        return address.replace("/s/" + tenant + "/", past);
    }
}
