package vn.annals.article.write;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.annals.contracts.article.ArticleContent;
import vn.annals.contracts.article.ArticleEvent;
import vn.annals.contracts.article.ArticleRefusal;
import vn.annals.contracts.article.Edition;
import vn.annals.kernel.refusal.EdgeRefusal;
import vn.annals.kernel.service.access.ExpectedRevision;
import vn.annals.kernel.text.Slug;

/**
 * The text as it stands and where it came from. {@code lastWriter} is whose words it says, {@code sitting} is there until
 * the text is finished; {@code live} is the revision the public sees, 0 when it sees none; {@code address} is the slug
 * frozen at first publication; {@code ending} is when and why what is public goes by itself.
 */
record Manuscript(
        String author,
        int revision,
        ArticleContent content,
        String lastWriter,
        @Nullable Sitting sitting,
        int live,
        @Nullable String address,
        @Nullable Ending ending) {

    private static final String UNTITLED = "bai-viet";

    record Ending(Instant at, @Nullable String reason) {}

    static Manuscript first(String author, ArticleContent content) {
        return new Manuscript(author, 1, content, author, null, 0, null, null);
    }

    Manuscript written(ArticleEvent.Written event, String writer) {
        return with(event, writer, null);
    }

    Manuscript saved(ArticleEvent.ArticleAutosaved event, String writer, Instant at) {
        var base = sitting != null && event.revision() == revision ? sitting.base() : revision;
        return with(event, writer, new Sitting(writer, base, event.save(), at));
    }

    private Manuscript with(ArticleEvent.Written event, String writer, @Nullable Sitting now) {
        return new Manuscript(author, event.revision(), event.content(), writer, now, live, address, ending);
    }

    Manuscript finished() {
        return new Manuscript(author, revision, content, lastWriter, null, live, address, ending);
    }

    Manuscript published(String slug) {
        return new Manuscript(author, revision, content, lastWriter, null, revision, slug, ending);
    }

    Manuscript withdrawn() {
        return new Manuscript(author, revision, content, lastWriter, null, 0, address, null);
    }

    // Whoever moves only the time takes back nothing of what was said before.
    Manuscript ending(Instant at, @Nullable String reason) {
        return ending(new Ending(at, reason == null && ending != null ? ending.reason() : reason));
    }

    Manuscript endless() {
        return ending(null);
    }

    private Manuscript ending(@Nullable Ending next) {
        return new Manuscript(author, revision, content, lastWriter, sitting, live, address, next);
    }

    boolean isPublic() {
        return live > 0;
    }

    String slug() {
        if (address != null) {
            return address;
        }
        var slug = Slug.of(content.title());
        return slug.isEmpty() ? UNTITLED : slug;
    }

    /** The sitting that goes on when this writer saves now; null when a new one begins. */
    @Nullable
    Sitting sittingOf(Writer writer) {
        return sitting != null && sitting.writer().equals(writer.actor()) && !sitting.isOver(writer.now())
                ? sitting
                : null;
    }

    /** Refuses whoever has not seen what stands: in a sitting each save is one to have seen, also for its own writer. */
    void mustBeAt(@Nullable Edition expected) {
        if (expected != null && !expected.equals(edition())) {
            throw EdgeRefusal.STALE_REVISION
                    .because("the article has been changed since; it stands at "
                            + ExpectedRevision.etag(revision, edition().save()))
                    .with("currentRevision", revision);
        }
    }

    // A sitting that its writer has left still is named by its last save, because that is what was answered with.
    private Edition edition() {
        return new Edition(revision, sitting == null ? null : sitting.save());
    }

    void mustBeOpenTo(Writer writer) {
        if (!writer.mayChange(this)) {
            throw ArticleRefusal.ARTICLE_NOT_YOURS.because("only its author and the editors change an article");
        }
    }
}
