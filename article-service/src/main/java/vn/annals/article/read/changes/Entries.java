package vn.annals.article.read.changes;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.annals.contracts.article.CommentEvent;
import vn.annals.contracts.article.CommentEvent.CommentMade;
import vn.annals.contracts.article.CommentEvent.CommentReopened;
import vn.annals.contracts.article.CommentEvent.CommentReplied;
import vn.annals.contracts.article.CommentEvent.CommentResolved;

/** How a change is written down, whatever it is about. */
final class Entries {

    private Entries() {}

    static Document entry(String family, Object event, int revision, Subject subject) {
        return new Document("type", family + "." + event.getClass().getSimpleName())
                .append("kind", subject.kind())
                .append("id", subject.id())
                .append("title", subject.title())
                .append("revision", revision);
    }

    static Subject account(@Nullable String person) {
        return new Subject(Subject.ACCOUNT, person == null ? "" : person, null);
    }

    static @Nullable String words(CommentEvent event) {
        return switch (event) {
            case CommentMade made -> made.text();
            case CommentReplied replied -> replied.text();
            case CommentResolved _, CommentReopened _ -> null;
        };
    }
}
