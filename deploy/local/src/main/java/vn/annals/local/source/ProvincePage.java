package vn.annals.local.source;

import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A page as a province published it, as text: title, {@code Ngày đăng: 14:05, 19/07/2019}, perhaps {@code Ảnh: caption},
 * paragraphs, the author's name as the last line before {@code Các tin khác}.
 */
record ProvincePage(
        String title, Instant publishedAt, Optional<String> caption, List<String> paragraphs, Optional<String> author) {

    private static final String DATE = "Ngày đăng:";
    private static final String PICTURE = "Ảnh:";
    private static final String OTHERS = "Các tin khác";
    private static final int LONGEST_NAME = 60;

    static ProvincePage parse(String text) {
        var lines = new ArrayList<>(Normalizer.normalize(text, Normalizer.Form.NFC)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList());
        if (lines.isEmpty()) {
            throw new Unfit("is empty");
        }
        var title = lines.removeFirst();
        var published = time(taken(lines, DATE)
                .orElseThrow(() -> new Unfit("has no line such as \"" + DATE + " 14:05, 19/07/2019\"")));
        var caption = taken(lines, PICTURE);
        var end = lines.indexOf(OTHERS);
        var paragraphs = new ArrayList<>(end < 0 ? lines : lines.subList(0, end));
        var author = author(paragraphs);
        if (paragraphs.isEmpty()) {
            throw new Unfit("has a title but no text");
        }
        return new ProvincePage(title, published, caption, List.copyOf(paragraphs), author);
    }

    // The same page is known by the same words, whatever its file is called.
    OldArticle article(String name) {
        return new OldArticle(
                name,
                title + "\n" + publishedAt,
                OldArticle.Standing.PUBLISHED,
                title,
                Optional.empty(),
                new OldArticle.Body.Paragraphs(paragraphs),
                Optional.of(publishedAt),
                author.stream().toList(),
                List.of(),
                List.of(),
                List.of(),
                caption.map(words -> new OldPicture.Lost(Optional.of(words))),
                List.of());
    }

    private static Optional<String> taken(List<String> lines, String label) {
        var found = lines.stream().filter(line -> line.startsWith(label)).findFirst();
        found.ifPresent(lines::remove);
        return found.map(line -> line.substring(label.length()).strip());
    }

    // A name is a short last line that does not end like a sentence.
    private static Optional<String> author(List<String> paragraphs) {
        if (paragraphs.size() > 1
                && paragraphs.getLast().length() <= LONGEST_NAME
                && !paragraphs.getLast().matches(".*[.!?…:]")) {
            return Optional.of(paragraphs.removeLast());
        }
        return Optional.empty();
    }

    private static Instant time(String text) {
        return OldDate.read(text)
                .orElseThrow(() -> new Unfit("says \"" + text + "\", which is not a time like 14:05, 19/07/2019"));
    }
}
