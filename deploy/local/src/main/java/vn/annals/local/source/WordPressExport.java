package vn.annals.local.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import vn.annals.local.source.PostSplitter.Fragment;

/** An export of WordPress ("WXR"). It is read twice: authors, pictures and the number of posts first, then the posts. */
final class WordPressExport implements Source {

    private static final int HEAD = 4_096;
    private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->");
    private static final Pattern AUTHOR = Pattern.compile("(?s)<wp:author>.*?</wp:author>");
    private static final Pattern ATTACHMENT = Pattern.compile("<wp:post_type>\\s*(?:<!\\[CDATA\\[)?\\s*attachment\\b");
    // What no XML may hold, and what old editors left behind all the same.
    private static final Pattern FORBIDDEN = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");

    private final Path file;
    private final Map<String, String> authors = new HashMap<>();
    private final WordPressLibrary library;
    private int size;

    private WordPressExport(Path file) {
        this.file = file;
        this.library = new WordPressLibrary(file);
    }

    static WordPressExport open(Path file) throws IOException {
        var export = new WordPressExport(file.toAbsolutePath().normalize());
        export.survey();
        return export;
    }

    private void survey() throws IOException {
        try (var posts = posts()) {
            var head = COMMENT.matcher(posts.head()).replaceAll("");
            if (head.contains("<!DOCTYPE") || head.contains("<!ENTITY")) {
                throw new Unfit(file.getFileName() + " has a document type of its own, as no export of WordPress has;"
                        + " it is not read");
            }
            if (!head.contains("<rss") || !head.contains("<channel")) {
                throw new Unfit(file.getFileName() + " is not an export of WordPress");
            }
            AUTHOR.matcher(head).results().forEach(author -> author(author.group()));
            survey(posts);
        }
    }

    private void author(String fragment) {
        try {
            var author = XmlElement.parse(clean(fragment));
            authors.put(author.text("wp:author_login"), author.text("wp:author_display_name"));
        } catch (Unfit nameless) {
            // The login, which every post names, stands in for the name.
        }
    }

    private void survey(PostSplitter posts) throws IOException {
        for (var post = posts.next(); post.isPresent(); post = posts.next()) {
            survey(post.get());
        }
    }

    private void survey(Fragment post) throws IOException {
        if (!ATTACHMENT.matcher(post.text()).find() || isTooLarge(post)) {
            size++;
            return;
        }
        try {
            var item = parsed(post);
            if (WordPressLibrary.isAttachment(item)) {
                library.add(item);
            } else {
                size++;
            }
        } catch (Unfit broken) {
            size++;
            survey(swallowed(post));
        }
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public List<Attachment> attachments() {
        return library.all();
    }

    @Override
    public void read(Consumer<Piece> pieces) throws IOException {
        try (var posts = posts()) {
            read(posts, 0, new WordPressPost(file, authors, library), pieces);
        }
    }

    private int read(PostSplitter posts, int before, WordPressPost reader, Consumer<Piece> pieces) throws IOException {
        var number = before;
        for (var post = posts.next(); post.isPresent(); post = posts.next()) {
            number = read(post.get(), number, reader, pieces);
        }
        return number;
    }

    /** The number of the last post; attachments have none. */
    private int read(Fragment post, int before, WordPressPost reader, Consumer<Piece> pieces) throws IOException {
        var number = before + 1;
        var name = file.getFileName() + ", post " + number + WordPressPost.hint(post.text());
        if (isTooLarge(post)) {
            var why = "is larger than " + PostSplitter.LARGEST / 1_000_000 + " MB";
            pieces.accept(new Piece.Unreadable(name, why));
            return number;
        }
        XmlElement item;
        try {
            item = parsed(post);
        } catch (Unfit broken) {
            pieces.accept(new Piece.Unreadable(name, broken.why()));
            return read(swallowed(post), number, reader, pieces);
        }
        if (WordPressLibrary.isAttachment(item)) {
            return before;
        }
        pieces.accept(piece(name, item, reader));
        return number;
    }

    private static Piece piece(String name, XmlElement item, WordPressPost reader) {
        try {
            return reader.read(name, item);
        } catch (Unfit unfit) {
            return new Piece.Unreadable(name, unfit.why());
        }
    }

    private static boolean isTooLarge(Fragment post) {
        return !post.whole() && post.text().length() > PostSplitter.LARGEST / 2;
    }

    private static XmlElement parsed(Fragment post) {
        if (!post.whole()) {
            throw new Unfit("has no end");
        }
        return XmlElement.parse(clean(post.text()));
    }

    // A quoted section that is never closed reaches into the next posts, which are none the worse for it.
    private static PostSplitter swallowed(Fragment broken) {
        var next = broken.text().indexOf("<item>", 1);
        return new PostSplitter(new StringReader(next < 0 ? "" : broken.text().substring(next)));
    }

    private static String clean(String fragment) {
        return FORBIDDEN.matcher(fragment).replaceAll("");
    }

    private PostSplitter posts() throws IOException {
        var bytes = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        bytes.mark(HEAD);
        var charset = SourceText.charset(bytes.readNBytes(HEAD));
        bytes.reset();
        return new PostSplitter(new InputStreamReader(bytes, charset));
    }
}
