package vn.annals.article.view;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.annals.contracts.article.ArticleContent.Cover;
import vn.annals.contracts.article.ArticleContent.Source;
import vn.annals.contracts.article.Block;
import vn.annals.kernel.service.access.ExpectedRevision;

/**
 * One article as it is answered: {@code state} is that of {@code revision}, {@code liveRevision} what the public sees. {@code save} is there while
 * the writer of the revision has not finished it; {@code publishAt} and {@code withdrawAt} are what is scheduled, {@code overdue}
 * what should have happened by now and has not. {@code byline} is how all {@code bylines} are printed.
 * {@code addressesTaken} are those of {@code formerAddresses} that lead to another article, and its id.
 */
public record ArticleView(
        String id,
        String tenant,
        String state,
        int revision,
        @Nullable Integer save,
        @Nullable Integer liveRevision,
        String title,
        @Nullable String lead,
        List<Block> body,
        @Nullable String section,
        @Nullable Cover cover,
        @Nullable String byline,
        List<String> bylines,
        @Nullable Source source,
        List<String> tags,
        @Nullable Instant originallyPublishedAt,
        Map<String, Object> extra,
        List<String> formerAddresses,
        Map<String, String> addressesTaken,
        Instant createdAt,
        Person createdBy,
        Instant updatedAt,
        Person updatedBy,
        @Nullable Instant publishedAt,
        @Nullable Instant publishAt,
        @Nullable Instant withdrawAt,
        boolean overdue,
        @Nullable String address,
        @Nullable String reason) {

    /** Names this text among all that the article has ever said. */
    public String etag() {
        return ExpectedRevision.etag(revision, save);
    }
}
