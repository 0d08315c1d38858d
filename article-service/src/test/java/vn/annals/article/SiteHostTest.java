package vn.annals.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A site on a host of its own, as the gateway hands its requests on. */
class SiteHostTest extends PublicSite {

    private final String host = tenant + ".example";

    @Test
    void its_addresses_do_not_name_the_tenant() {
        var address = published(Map.of("title", "Bài trên trang riêng", "section", "tin-tuc"));
        var short_one = address.substring(("/s/" + tenant).length());

        var front = body(there("/"));
        assertThat(front)
                .contains(
                        "href=\"" + short_one + "\"",
                        "href=\"/tin-tuc/\"",
                        "rel=\"canonical\" href=\"http://" + host + "/\"")
                .doesNotContain("/s/" + tenant);
        var page = there(short_one);
        assertThat(page.status()).isEqualTo(200);
        assertThat(body(page))
                .contains("href=\"http://" + host + short_one + "\"", "href=\"/receipts/")
                .doesNotContain("/s/" + tenant);
        for (var feed : List.of("/rss.xml", "/atom.xml", "/sitemap.xml")) {
            assertThat(body(there(feed))).contains("http://" + host + short_one).doesNotContain("/s/" + tenant);
        }
        assertThat(body(there("/robots.txt"))).contains("http://" + host + "/sitemap.xml");
    }

    @Test
    void an_old_address_leads_to_the_new_one_there() {
        var address = published(
                Map.of("title", "Bài cũ", "section", "tin-tuc", "formerAddresses", List.of("/?p=123", "/cu/bai.aspx")));
        var short_one = address.substring(("/s/" + tenant).length());

        for (var old : List.of("/?p=123", "/cu/bai.aspx", "/khac/ten-cu-" + short_one.replaceFirst(".*-", ""))) {
            var moved = there(old);
            assertThat(moved.status()).as(old).isEqualTo(301);
            assertThat(moved.header("Location")).endsWith(short_one).doesNotContain("/s/");
        }
        assertThat(there("/tin-tuc").header("Location")).endsWith("/tin-tuc/").doesNotContain("/s/");
    }

    @Test
    void the_host_of_another_tenant_changes_nothing() {
        var front = visitor().get("/s/" + tenant + "/", "X-Forwarded-Host", "somebody-else.example");

        assertThat(body(front)).contains("href=\"/s/" + tenant + "/tin-tuc/\"");
    }

    private Reply there(String path) {
        return visitor().get("/s/" + tenant + path, "X-Forwarded-Host", host);
    }
}
