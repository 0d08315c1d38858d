package vn.annals.article.read.changes;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.annals.contracts.article.SectionEvent;
import vn.annals.contracts.article.SectionEvent.SectionClosed;
import vn.annals.contracts.article.SectionEvent.SectionMoved;
import vn.annals.contracts.article.SectionEvent.SectionOpened;
import vn.annals.contracts.article.SectionEvent.SectionReaddressed;
import vn.annals.contracts.article.SectionEvent.SectionRenamed;
import vn.annals.contracts.article.SectionId;

/** What a section is like from then on. */
final class SectionFacts {

    private SectionFacts() {}

    static Document of(SectionEvent event) {
        return switch (event) {
            case SectionOpened opened ->
                new Document("name", opened.name())
                        .append("parent", word(opened.parent()))
                        .append("position", opened.position());
            case SectionRenamed renamed -> new Document("name", renamed.name());
            case SectionReaddressed readdressed -> new Document("slug", readdressed.slug());
            case SectionMoved moved ->
                new Document("parent", word(moved.parent())).append("position", moved.position());
            case SectionClosed _ -> new Document();
        };
    }

    private static @Nullable String word(@Nullable SectionId section) {
        return section == null ? null : section.value();
    }
}
