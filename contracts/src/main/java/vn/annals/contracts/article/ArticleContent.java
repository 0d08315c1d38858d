package vn.annals.contracts.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an article says in one revision. {@code section} is a section's id; {@code byline} is the author as printed;
 * {@code originallyPublishedAt} is the time of first publication elsewhere, for texts that were brought in.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ArticleContent(
        String title,
        @Nullable String lead,
        List<Block> body,
        @Nullable String section,
        @Nullable Cover cover,
        @Nullable String byline,
        @Nullable Source source,
        List<String> tags,
        @Nullable Instant originallyPublishedAt) {

    public ArticleContent {
        body = body == null ? List.of() : List.copyOf(body);
        tags = tags == null ? List.of() : List.copyOf(tags);
    }

    /** The picture that stands for the article, pinned to its bytes by {@code sha256}. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Cover(
            String mediaId,
            String sha256,
            String extension,
            @Nullable String caption) {}

    /** Where a reposted text comes from. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Source(String name, @Nullable String url) {}

    /** An asset the text shows, and the bytes it showed when this revision was written. */
    public record MediaUse(String mediaId, String sha256) {}

    /** Every asset shown by the cover and the body, each once, in reading order. */
    public List<MediaUse> media() {
        var uses = new LinkedHashMap<String, MediaUse>();
        if (cover != null) {
            uses.put(cover.mediaId(), new MediaUse(cover.mediaId(), cover.sha256()));
        }
        for (var block : body) {
            if (block instanceof Block.Figure figure) {
                uses.putIfAbsent(figure.mediaId(), new MediaUse(figure.mediaId(), figure.sha256()));
            }
        }
        return List.copyOf(uses.values());
    }
}
