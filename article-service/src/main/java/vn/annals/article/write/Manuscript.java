package vn.annals.article.write;

import org.jspecify.annotations.Nullable;
import vn.annals.contracts.article.ArticleContent;
import vn.annals.contracts.article.ArticleRefusal;
import vn.annals.kernel.refusal.EdgeRefusal;
import vn.annals.kernel.text.Slug;

/**
 * The text as it stands and where it came from. {@code live} is the revision the public sees, 0 when it sees none;
 * {@code address} is the slug frozen at first publication.
 */
record Manuscript(
        String author,
        int revision,
        ArticleContent content,
        int live,
        @Nullable String address) {

    private static final String UNTITLED = "bai-viet";

    static Manuscript first(String author, ArticleContent content) {
        return new Manuscript(author, 1, content, 0, null);
    }

    Manuscript revised(int number, ArticleContent text) {
        return new Manuscript(author, number, text, live, address);
    }

    Manuscript published(String slug) {
        return new Manuscript(author, revision, content, revision, slug);
    }

    Manuscript withdrawn() {
        return new Manuscript(author, revision, content, 0, address);
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

    void mustBeAt(@Nullable Integer expected) {
        if (expected != null && expected != revision) {
            throw EdgeRefusal.STALE_REVISION
                    .because("the article has been changed since that revision")
                    .with("currentRevision", revision);
        }
    }

    void mustBeOpenTo(Writer writer) {
        if (!writer.mayChange(this)) {
            throw ArticleRefusal.ARTICLE_NOT_YOURS.because("only its author and the editors change an article");
        }
    }
}
