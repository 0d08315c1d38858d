package vn.annals.local.source;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An article as it stood elsewhere. {@code key} names it there whatever becomes of it; {@code sections} are those it was
 * filed under, the best first; {@code addresses} are paths on its old site; {@code notes} say what was lost in reading.
 */
public record OldArticle(
        String name,
        String key,
        Standing standing,
        String title,
        Optional<String> lead,
        Body body,
        Optional<Instant> publishedAt,
        List<String> authors,
        List<Section> sections,
        List<String> tags,
        List<String> addresses,
        Optional<OldPicture> cover,
        List<String> notes) {

    /** How far it had come. */
    public enum Standing {
        DRAFT,
        PENDING,
        SCHEDULED,
        PUBLISHED
    }

    /** What it says, as it was kept. */
    public sealed interface Body {

        record Markup(String html) implements Body {}

        record Paragraphs(List<String> texts) implements Body {}
    }

    /** A section by its name there, and by its address when that is known; {@code sure} when the source says so itself. */
    public record Section(String name, Optional<String> slug, boolean sure) {}
}
