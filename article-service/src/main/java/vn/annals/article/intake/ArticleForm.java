package vn.annals.article.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.annals.article.text.Dropped;
import vn.annals.contracts.article.ArticleContent;
import vn.annals.contracts.article.ArticleId;

/**
 * What a caller wants an article to say; {@code id} is one the caller chose for a new article; {@code dropped} is there when
 * the body came as markup.
 */
public record ArticleForm(
        @Nullable ArticleId id,
        ArticleContent content,
        @Nullable String note,
        @Nullable List<Dropped> dropped) {}
