package vn.annals.local.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

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
    private final Map<String, WordPressAttachment> attachments = new HashMap<>();
    private int size;

    private WordPressExport(Path file) {
        this.file = file;
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
            for (var post = posts.next(); post.isPresent(); post = posts.next()) {
                survey(post.get().text());
            }
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

    private void survey(String fragment) {
        if (!ATTACHMENT.matcher(fragment).find()) {
            size++;
            return;
        }
        try {
            var attachment = XmlElement.parse(clean(fragment));
            attachments.put(attachment.text("wp:post_id"), WordPressAttachment.of(attachment));
        } catch (Unfit unknown) {
            // A post that shows it says that it is missing.
        }
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public void read(Consumer<Piece> pieces) throws IOException {
        var reader = new WordPressPost(file, authors, attachments);
        var number = 0;
        try (var posts = posts()) {
            for (var post = posts.next(); post.isPresent(); post = posts.next()) {
                if (!ATTACHMENT.matcher(post.get().text()).find()) {
                    number = read(post.get(), number, reader, pieces);
                }
            }
        }
    }

    // A quoted section that is never closed reaches into the next post, which is none the worse for it.
    private int read(PostSplitter.Fragment post, int before, WordPressPost reader, Consumer<Piece> pieces) {
        var number = before + 1;
        var text = post.text();
        var name = file.getFileName() + ", post " + number + WordPressPost.hint(text);
        if (!post.whole()) {
            pieces.accept(new Piece.Unreadable(
                    name,
                    text.length() > PostSplitter.LARGEST / 2
                            ? "is larger than " + PostSplitter.LARGEST / 1_000_000 + " MB"
                            : "has no end"));
            return number;
        }
        try {
            pieces.accept(reader.read(name, XmlElement.parse(clean(text))));
        } catch (Unfit unfit) {
            pieces.accept(new Piece.Unreadable(name, unfit.why()));
            var swallowed = text.indexOf("<item>", 1);
            if (swallowed > 0) {
                return read(new PostSplitter.Fragment(text.substring(swallowed), true), number, reader, pieces);
            }
        }
        return number;
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
