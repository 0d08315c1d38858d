package vn.annals.local.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import vn.annals.local.source.OldArticle.Standing;

/** Reads a saved web page as the article it showed. */
final class HtmlPage {

    private final Path root;
    private final Path file;
    private final String name;

    HtmlPage(Path root, Path file, String name) {
        this.root = root;
        this.file = file;
        this.name = name;
    }

    OldArticle read(String text) {
        var page = Jsoup.parse(text);
        page.outputSettings().prettyPrint(false);
        var facts = new PageFacts(page);
        var title = facts.title().orElseThrow(() -> new Unfit("has no title"));
        var notes = new ArrayList<String>();
        var published = facts.publishedAt();
        if (published.isEmpty()) {
            notes.add("says nowhere when it was published");
        }
        var addresses = addresses(page);
        var sections = facts.sections(folderOf(name));
        var authors = facts.authors();
        // Takes away what stands around the text, so all else has been read before.
        var body = MainText.of(page, title);
        var cover = cover(page, body, notes);
        var lead = MarkedLead.takenFrom(body);
        if (body.text().isBlank()) {
            throw new Unfit("has a title but no text");
        }
        return new OldArticle(
                name,
                "html\n" + root.getFileName() + "\n" + name,
                Standing.PUBLISHED,
                title,
                lead,
                new OldArticle.Body.Markup(body.html()),
                published,
                authors,
                sections,
                facts.tags(),
                addresses,
                cover,
                List.copyOf(notes));
    }

    private Optional<OldPicture> cover(Document page, Element body, List<String> notes) {
        var search = new CoverSearch(new LocalPictures(root), folder(), notes);
        var shared = Optional.ofNullable(page.selectFirst("meta[property=og:image][content]"))
                .map(meta -> new WordPressAttachment(meta.attr("content"), "", Optional.empty()));
        return search.find(body, shared);
    }

    private Path folder() {
        var folder = file.getParent();
        return folder == null ? root : folder;
    }

    private static Optional<String> folderOf(String name) {
        var slash = name.indexOf('/');
        return slash < 0 ? Optional.empty() : Optional.of(name.substring(0, slash));
    }

    private List<String> addresses(Document page) {
        var canonical = Optional.ofNullable(page.selectFirst("link[rel=canonical][href]"))
                .map(link -> link.attr("href"));
        return Stream.of(canonical, Optional.of("/" + name))
                .flatMap(Optional::stream)
                .map(OldAddress::of)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }
}
