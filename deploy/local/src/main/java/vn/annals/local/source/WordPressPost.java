package vn.annals.local.source;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import vn.annals.local.source.OldArticle.Standing;

/** Reads one post or page of an export. */
final class WordPressPost {

    private static final Set<String> ARTICLES = Set.of("post", "page");
    private static final Set<String> UNFILED = Set.of("uncategorized", "chua-phan-loai", "khong-phan-loai");
    private static final Pattern HINT = Pattern.compile("<wp:post_id>\\s*(?:<!\\[CDATA\\[)?\\s*([0-9]+)");

    private final Path file;
    private final LocalPictures pictures;
    private final Map<String, String> authors;
    private final WordPressLibrary library;

    WordPressPost(Path file, Map<String, String> authors, WordPressLibrary library) {
        this.file = file;
        this.pictures = new LocalPictures(folder());
        this.authors = authors;
        this.library = library;
    }

    private Path folder() {
        var folder = file.getParent();
        return folder == null ? file : folder;
    }

    /** The number a post has of its own, as far as one can tell without parsing it. */
    static String hint(String fragment) {
        var found = HINT.matcher(fragment);
        return found.find() ? " (id " + found.group(1) + ")" : "";
    }

    Piece read(String name, XmlElement item) {
        var type = item.text("wp:post_type");
        if (!ARTICLES.contains(type)) {
            return new Piece.LeftOut(
                    name, type.isEmpty() ? "has no type" : "is of the type " + type + ", not an article");
        }
        if (!item.text("wp:post_password").isEmpty()) {
            return new Piece.LeftOut(name, "was for readers with a password only");
        }
        return switch (item.text("wp:status")) {
            case "publish" -> readable(name, item, Standing.PUBLISHED);
            case "future" -> readable(name, item, Standing.SCHEDULED);
            case "pending" -> readable(name, item, Standing.PENDING);
            case "draft" -> readable(name, item, Standing.DRAFT);
            case "auto-draft" -> new Piece.LeftOut(name, "is a draft that nobody has saved");
            case "private" -> new Piece.LeftOut(name, "was private");
            case "trash" -> new Piece.LeftOut(name, "was in the trash");
            case "inherit" -> new Piece.LeftOut(name, "is a revision of another post");
            case String other ->
                new Piece.Unreadable(name, "has the status \"" + other + "\", which WordPress does not know");
        };
    }

    private Piece readable(String name, XmlElement item, Standing standing) {
        var title = PlainWords.of(item.text("title"));
        if (title.isEmpty()) {
            throw new Unfit("has no title");
        }
        var notes = new ArrayList<String>();
        var html = WordPressText.html(item.text("content:encoded"), notes::add);
        var body = Jsoup.parseBodyFragment(html);
        body.outputSettings().prettyPrint(false);
        var cover = new CoverSearch(pictures, folder(), notes).find(body, thumbnail(item, notes));
        if (body.text().isBlank() && cover.isEmpty()) {
            throw new Unfit(
                    Stream.concat(Stream.of("has no text"), notes.stream()).collect(Collectors.joining("; ")));
        }
        var lead = Optional.of(PlainWords.of(item.text("excerpt:encoded")))
                .filter(text -> !text.isEmpty())
                .or(() -> MarkedLead.takenFrom(body.body()));
        return new Piece.Found(new OldArticle(
                name,
                key(item),
                standing,
                title,
                lead,
                new OldArticle.Body.Markup(body.body().html()),
                time(item, standing),
                authors(item),
                sections(item),
                words(item, "post_tag"),
                addresses(item),
                cover,
                List.copyOf(notes)));
    }

    private static String key(XmlElement item) {
        var guid = item.text("guid");
        return "wordpress\n" + (guid.isEmpty() ? item.text("link") + "\n" + id(item) : guid);
    }

    private static String id(XmlElement item) {
        var id = item.text("wp:post_id");
        if (!id.matches("[0-9]{1,18}")) {
            throw new Unfit("has no number of its own");
        }
        return id;
    }

    // What was never published has no time of publication, whatever the export says.
    private static Optional<Instant> time(XmlElement item, Standing standing) {
        return switch (standing) {
            case DRAFT, PENDING -> Optional.empty();
            case SCHEDULED, PUBLISHED -> {
                var utc = item.text("wp:post_date_gmt");
                var here = item.text("wp:post_date");
                var time = OldDate.readUtc(utc)
                        .or(() -> OldDate.read(here))
                        .or(() -> OldDate.read(item.text("pubDate")))
                        .orElseThrow(() -> new Unfit("was published at \"" + here + "\", which is no time"));
                yield Optional.of(time);
            }
        };
    }

    private List<String> authors(XmlElement item) {
        var login = item.text("dc:creator");
        var name = PlainWords.of(authors.getOrDefault(login, ""));
        return Stream.of(name.isEmpty() ? login : name)
                .filter(author -> !author.isEmpty())
                .toList();
    }

    private static List<OldArticle.Section> sections(XmlElement item) {
        return categories(item, "category")
                .filter(category -> !UNFILED.contains(category.attributes().getOrDefault("nicename", "")))
                .map(category -> new OldArticle.Section(
                        PlainWords.of(category.text()),
                        Optional.ofNullable(category.attributes().get("nicename")),
                        true))
                .toList();
    }

    private static List<String> words(XmlElement item, String domain) {
        return categories(item, domain)
                .map(category -> PlainWords.of(category.text()))
                .toList();
    }

    private static Stream<XmlElement> categories(XmlElement item, String domain) {
        return item.all("category").stream()
                .filter(category -> domain.equals(category.attributes().get("domain")))
                .filter(category -> !category.text().isEmpty());
    }

    private static List<String> addresses(XmlElement item) {
        return Stream.of(item.text("link"), item.text("guid"), "/?p=" + id(item))
                .map(OldAddress::of)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private Optional<WordPressAttachment> thumbnail(XmlElement item, List<String> notes) {
        var id = item.all("wp:postmeta").stream()
                .filter(meta -> meta.text("wp:meta_key").equals("_thumbnail_id"))
                .map(meta -> meta.text("wp:meta_value"))
                .findFirst();
        var attachment = id.flatMap(library::find);
        if (id.isPresent() && attachment.isEmpty()) {
            notes.add("its picture, attachment " + id.get() + ", is not in the export");
        }
        return attachment;
    }
}
