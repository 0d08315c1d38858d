package vn.annals.article.view;

import java.util.OptionalLong;
import vn.annals.contracts.article.ArticleContent;
import vn.annals.contracts.article.ArticleId;

/** The articles of the current tenant, as they are answered after they were changed. */
public interface ArticleViews {

    /** The article as of now, {@code commit} included. */
    ArticleView after(ArticleId article, OptionalLong commit);

    /** What a revision says. */
    ArticleContent textOf(ArticleId article, int revision);

    /** As {@link #after}, but gives a publication that waits for its media a moment to complete. */
    ArticleView afterPublication(ArticleId article, OptionalLong commit);
}
