package vn.annals.article.write;

import vn.annals.contracts.article.ArticleRefusal;
import vn.annals.kernel.refusal.Refusal;

/** Why nothing can be done with an article for the time being. */
final class Closed {

    private Closed() {}

    static Refusal beingPublished() {
        return ArticleRefusal.ARTICLE_BEING_PUBLISHED.because("the article is being published");
    }

    static Refusal scheduled() {
        return ArticleRefusal.ARTICLE_IS_SCHEDULED.because("the article is scheduled; take it from the schedule first");
    }

    static Refusal archived() {
        return ArticleRefusal.ARTICLE_IS_ARCHIVED.because("the article is archived; undelete it first");
    }
}
