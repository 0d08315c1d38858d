package vn.annals.article.view;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.annals.contracts.article.ArticleContent.Cover;
import vn.annals.contracts.article.ArticleContent.Source;
import vn.annals.contracts.article.Block;

/** One article as it is answered: {@code state} is that of {@code revision}, {@code liveRevision} what the public sees. */
public record ArticleView(
        String id,
        String tenant,
        String state,
        int revision,
        @Nullable Integer liveRevision,
        String title,
        @Nullable String lead,
        List<Block> body,
        @Nullable String section,
        @Nullable Cover cover,
        @Nullable String byline,
        @Nullable Source source,
        List<String> tags,
        @Nullable Instant originallyPublishedAt,
        Instant createdAt,
        Person createdBy,
        Instant updatedAt,
        Person updatedBy,
        @Nullable Instant publishedAt,
        @Nullable String address,
        @Nullable String reason) {}
