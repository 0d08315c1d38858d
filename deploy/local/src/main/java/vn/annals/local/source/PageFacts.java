package vn.annals.local.source;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a page says about itself besides its text. */
final class PageFacts {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LARGEST = 1_000_000;
    private static final Pattern SITE = Pattern.compile("\\s+[|-]\\s+[^|]{1,60}$");
    private static final Pattern PRINTED = Pattern.compile(
            "(?i)Ngày đăng:?\\s*([0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?,?\\s*[0-9]{1,2}[/-][0-9]{1,2}[/-][0-9]{4}"
                    + "|[0-9]{1,2}[/-][0-9]{1,2}[/-][0-9]{4}(?:,?\\s*[0-9]{1,2}:[0-9]{2})?)");
    private static final List<String> DATES = List.of(
            "meta[property=article:published_time]",
            "meta[itemprop=datePublished]",
            "meta[name=pubdate]",
            "meta[name=publishdate]",
            "meta[name=date]",
            "meta[name=dc.date]",
            "meta[name=dc.date.issued]");

    private final Document page;
    private final List<JsonNode> linked;

    PageFacts(Document page) {
        this.page = page;
        this.linked = page.select("script[type=application/ld+json]").stream()
                .map(script -> json(script.data()))
                .flatMap(Optional::stream)
                .flatMap(PageFacts::parts)
                .toList();
    }

    Optional<String> title() {
        return Stream.of(
                        element("article h1, main h1"),
                        content("meta[property=og:title]"),
                        element("h1"),
                        element("title").map(title -> SITE.matcher(title).replaceFirst("")))
                .flatMap(Optional::stream)
                .findFirst();
    }

    Optional<Instant> publishedAt() {
        var said = DATES.stream().map(this::content).flatMap(Optional::stream);
        var linkedData = linked.stream().map(node -> node.path("datePublished").asString(""));
        var times = page.select("time[itemprop=datePublished],time[pubdate],article time,main time,time").stream()
                .map(time -> time.hasAttr("datetime") ? time.attr("datetime") : time.text());
        var printed = PRINTED.matcher(page.text()).results().map(found -> found.group(1));
        return Stream.of(said, linkedData, times, printed)
                .flatMap(texts -> texts)
                .map(OldDate::read)
                .flatMap(Optional::stream)
                .findFirst();
    }

    List<String> authors() {
        var linkedData = linked.stream().flatMap(node -> names(node.path("author")));
        var said = page.select("meta[name=author][content],meta[property=article:author][content]").stream()
                .map(meta -> PlainWords.of(meta.attr("content")))
                .filter(name -> !name.startsWith("http"));
        var shown = page.select("[rel=author],[itemprop=author],.author,.byline").stream()
                .map(element -> PlainWords.of(element.html()));
        // Who is named in several places is one author.
        return Stream.of(linkedData.toList(), said.toList(), shown.limit(1).toList())
                .map(names -> names.stream()
                        .filter(name -> !name.isBlank())
                        .distinct()
                        .toList())
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    List<String> tags() {
        var said = page.select("meta[property=article:tag][content]").stream().map(meta -> meta.attr("content"));
        var words = page.select("meta[name=keywords][content]").stream()
                .flatMap(meta -> Stream.of(meta.attr("content").split(",")));
        return Stream.concat(said, words)
                .map(PlainWords::of)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
    }

    List<OldArticle.Section> sections(Optional<String> folder) {
        var said = content("meta[property=article:section]").stream();
        var linkedData = linked.stream()
                .map(node -> PlainWords.of(node.path("articleSection").asString("")))
                .filter(name -> !name.isEmpty());
        var sure = Stream.concat(said, linkedData)
                .distinct()
                .map(name -> new OldArticle.Section(name, Optional.empty(), true));
        var guessed = folder.stream().map(name -> new OldArticle.Section(name, Optional.of(name), false));
        return Stream.concat(sure, guessed).toList();
    }

    private Optional<String> element(String selector) {
        return Optional.ofNullable(page.selectFirst(selector))
                .map(element -> PlainWords.of(element.html()))
                .filter(text -> !text.isEmpty());
    }

    private Optional<String> content(String selector) {
        return Optional.ofNullable(page.selectFirst(selector))
                .map(meta -> PlainWords.of(meta.attr("content")))
                .filter(text -> !text.isEmpty());
    }

    private static Stream<String> names(JsonNode author) {
        if (author.isArray()) {
            return author.valueStream().flatMap(PageFacts::names);
        }
        return Stream.of(PlainWords.of(
                author.isString() ? author.asString() : author.path("name").asString("")));
    }

    private static Stream<JsonNode> parts(JsonNode node) {
        if (node.isArray()) {
            return node.valueStream();
        }
        return node.has("@graph") ? node.get("@graph").valueStream() : Stream.of(node);
    }

    private static Optional<JsonNode> json(String text) {
        try {
            return text.length() > LARGEST ? Optional.empty() : Optional.of(JSON.readTree(text));
        } catch (JacksonException broken) {
            return Optional.empty();
        }
    }
}
