package vn.annals.article.intake;

import org.jspecify.annotations.Nullable;
import vn.annals.contracts.article.ArticleContent;
import vn.annals.contracts.article.ArticleId;

/** What a caller wants an article to say; {@code id} is one the caller chose for a new article. */
public record ArticleForm(
        @Nullable ArticleId id,
        ArticleContent content,
        @Nullable String note) {}
