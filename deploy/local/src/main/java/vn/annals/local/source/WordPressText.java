package vn.annals.local.source;

import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The markup of a post without what only WordPress understands: block comments, short codes, paragraphs by empty lines. */
final class WordPressText {

    private static final Pattern BLOCK_COMMENT = Pattern.compile("(?s)<!--\\s*/?wp:.*?-->");
    private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->");
    private static final Pattern CAPTION =
            Pattern.compile("(?s)\\[(?:wp_)?caption\\b([^\\]]*)\\](.*?)\\[/(?:wp_)?caption\\]");
    private static final Pattern CAPTION_PARTS =
            Pattern.compile("(?s)^\\s*((?:<a\\b[^>]*>\\s*)?<img\\b[^>]*>(?:\\s*</a>)?)(.*)$");
    private static final Pattern CAPTION_ATTRIBUTE = Pattern.compile("\\bcaption=\"([^\"]*)\"");
    private static final Pattern EMBED =
            Pattern.compile("\\[embed[^\\]]*\\]\\s*(https?://[^\\s\\[\"<>]+)\\s*\\[/embed\\]");
    private static final Pattern SHORT_CODE =
            Pattern.compile("\\[(/?)([a-z][a-z0-9_-]{1,40})((?:\\s[^\\[\\]<>]*)?)/?\\]");
    private static final Set<String> KNOWN =
            Set.of("gallery", "audio", "video", "playlist", "embed", "caption", "wp_caption", "toc");
    private static final Pattern BLOCK = Pattern.compile(
            "(?i)^</?(p|div|h[1-6]|ul|ol|li|dl|dt|dd|table|thead|tbody|tr|td|th|blockquote|figure|figcaption|pre|hr"
                    + "|section|article|iframe|form|address|center)\\b.*",
            Pattern.DOTALL);

    private WordPressText() {}

    static String html(String content, Consumer<String> notes) {
        var even = content.replace("\r\n", "\n").replace('\r', '\n');
        var blocks = BLOCK_COMMENT.matcher(even).find();
        var bare = COMMENT.matcher(even).replaceAll("");
        var plain = withoutShortCodes(embeds(captions(bare)), notes);
        return blocks ? plain.strip() : paragraphs(plain);
    }

    private static String captions(String text) {
        return CAPTION.matcher(text).replaceAll(found -> {
            var parts = CAPTION_PARTS.matcher(found.group(2));
            var attribute = CAPTION_ATTRIBUTE.matcher(found.group(1));
            var picture = parts.matches() ? parts.group(1) : found.group(2);
            var words = parts.matches() ? parts.group(2).strip() : "";
            var caption = words.isEmpty() && attribute.find() ? attribute.group(1) : words;
            return Matcher.quoteReplacement(
                    "\n\n<figure>" + picture + "<figcaption>" + caption + "</figcaption></figure>\n\n");
        });
    }

    private static String embeds(String text) {
        return EMBED.matcher(text).replaceAll("\n\n<a href=\"$1\">$1</a>\n\n");
    }

    // A word in brackets may be part of the sentence; one with a value or an end of its own is not.
    private static String withoutShortCodes(String text, Consumer<String> notes) {
        return SHORT_CODE.matcher(text).replaceAll(found -> {
            var name = found.group(2);
            var meant = KNOWN.contains(name)
                    || !found.group(1).isEmpty()
                    || found.group(3).indexOf('=') > 0
                    || text.contains("[/" + name + "]");
            if (meant && found.group(1).isEmpty()) {
                notes.accept("the short code [" + name + "] was left out");
            }
            return meant ? "" : Matcher.quoteReplacement(found.group());
        });
    }

    private static String paragraphs(String text) {
        return Pattern.compile("\n[ \t]*\n\\s*")
                .splitAsStream(text.strip())
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(part -> BLOCK.matcher(part).matches() ? part : "<p>" + part.replace("\n", "<br>\n") + "</p>")
                .collect(Collectors.joining("\n"));
    }
}
