package vn.annals.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class SiteFeedsTest extends PublicSite {

    @Test
    void a_feed_of_each_kind_brings_the_newest_of_the_site_and_of_a_section() {
        as("editor").post(sections, Map.of("name", "Xã hội"));
        var address = published(Map.of("title", "Đại hội & <b>quyết nghị</b>", "lead", "Sapo", "section", "tin-tuc"));
        published(Map.of("title", "Chuyện khác", "section", "xa-hoi"));

        var rss = xml("/rss.xml", "application/rss+xml");
        assertThat(rss.select("item > title").eachText()).containsExactly("Chuyện khác", "Đại hội & <b>quyết nghị</b>");
        assertThat(rss.select("item > link").eachText()).allMatch(link -> link.startsWith("http://"));
        assertThat(rss.select("item > link").text()).endsWith(address);
        assertThat(rss.select("item > pubDate").first().text()).matches("\\w{3}, \\d{1,2} \\w{3} \\d{4} .* \\+0700");
        var atom = xml("/tin-tuc/atom.xml", "application/atom+xml");
        assertThat(atom.select("entry > title").eachText()).containsExactly("Đại hội & <b>quyết nghị</b>");
        assertThat(atom.select("entry > id").text()).startsWith("urn:uuid:");
        assertThat(atom.select("feed > updated").text()).matches("\\d{4}-.*Z");
    }

    @Test
    void letters_are_written_as_themselves_and_signs_of_xml_are_not() throws Exception {
        var title = "Đại hội & <b> \"hai\" 'ba' ]]> &#x1EA1; 𠀀 😀";
        published(Map.of("title", title, "section", "tin-tuc", "byline", "Nguyễn Dũng"));

        for (var feed : List.of("rss", "atom")) {
            var xml = body(visit("/s/" + tenant + "/tin-tuc/" + feed + ".xml"));

            assertThat(xml)
                    .contains("Đại hội &amp; &lt;b&gt; ", "&amp;#x1EA1; 𠀀 😀</title>", "Nguyễn Dũng", "Tin tức")
                    .doesNotContain("&#");
            var titles = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml)))
                    .getElementsByTagName("title");
            assertThat(titles.item(1).getTextContent()).isEqualTo(title);
        }
    }

    @Test
    void the_map_names_every_page_and_robots_where_it_is() {
        var address = published(Map.of("title", "Bài", "section", "tin-tuc"));

        assertThat(xml("/sitemap.xml", "application/xml").select("loc").eachText())
                .hasSize(3)
                .allMatch(place -> place.startsWith("http://"))
                .last()
                .asString()
                .endsWith(address);
        assertThat(body(visit("/s/" + tenant + "/robots.txt")))
                .contains("Disallow: /s/" + tenant + "/as-of/", "Sitemap: http://", "/sitemap.xml");
    }

    @Test
    void an_unchanged_feed_costs_nothing() {
        var first = visit("/s/" + tenant + "/rss.xml");

        assertThat(visitor()
                        .get("/s/" + tenant + "/rss.xml", "If-None-Match", first.header("ETag"))
                        .status())
                .isEqualTo(304);
    }

    @Test
    void a_page_tells_programs_what_it_is() {
        var address = published(Map.of("title", "Bài", "lead", "Sapo", "byline", "Nguyễn Dung"));
        var page = Jsoup.parse(body(visit(address)));

        assertThat(page.select("link[rel=canonical]").attr("href"))
                .startsWith("http://")
                .endsWith(address);
        assertThat(page.select("meta[property=og:type]").attr("content")).isEqualTo("article");
        assertThat(page.select("script[type=application/ld+json]").first().data())
                .contains("\"NewsArticle\"", "\"headline\":\"Bài\"", "\"Nguyễn Dung\"");
    }

    private Document xml(String path, String type) {
        var reply = visit("/s/" + tenant + path);
        assertThat(reply.status()).as(path).isEqualTo(200);
        assertThat(reply.header("Content-Type")).startsWith(type);
        return Jsoup.parse(body(reply), "", Parser.xmlParser());
    }
}
