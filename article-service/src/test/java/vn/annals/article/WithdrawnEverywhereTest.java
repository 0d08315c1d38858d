package vn.annals.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * What is withdrawn on one node is gone on all, from every page that showed it. Nobody may keep a page without asking, so
 * the time it takes is a bell (annals.ledger.bell-interval) and a look at the log of the site on each node.
 */
class WithdrawnEverywhereTest extends PublicSite {

    @Test
    void what_is_withdrawn_on_one_node_is_gone_on_the_other() {
        var other = new Person(second_node().anonymous());
        var article = approved(Map.of("title", "Bài sẽ gỡ", "section", "tin-tuc"));
        var address = as("approver").post(article + "/publish").text("address");
        var id = article.substring(article.lastIndexOf('/') + 1);
        var site = "/s/" + tenant + "/";
        var pages = List.of(address, address.replace(site, site + "print/"), site + "corrections/" + id);
        var lists = List.of("", "tin-tuc/", "rss.xml", "atom.xml", "sitemap.xml", "search?q=se%20go");
        for (var node : List.of(visitor(), other)) {
            for (var page : pages) {
                await().until(() -> node.get(page).status() == 200);
                assertThat(node.get(page).header("Cache-Control")).as(page).isEqualTo("no-cache");
            }
            for (var list : lists) {
                await().alias(list).until(() -> body(node.get(site + list)).contains(id.substring(0, 8)));
                assertThat(node.get(site + list).header("Cache-Control"))
                        .as(list)
                        .isEqualTo("no-cache");
            }
        }

        as("approver").post(article + "/withdraw", Map.of("reason", "sai"));

        for (var node : List.of(visitor(), other)) {
            for (var page : pages) {
                await().alias(page).until(() -> node.get(page).status() == 410);
            }
            for (var list : lists) {
                await().alias(list).until(() -> !body(node.get(site + list)).contains(id.substring(0, 8)));
            }
            await().until(() ->
                    node.get("/api/v1/public/" + tenant + "/articles/" + id).status() == 410);
        }
    }
}
