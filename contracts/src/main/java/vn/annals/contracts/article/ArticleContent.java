package vn.annals.contracts.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an article says in one revision. {@code section} is a section's id; {@code byline} is the author as printed, and
 * {@code bylines} are the authors where there are several; {@code originallyPublishedAt} is the time of first publication
 * elsewhere, for texts that were brought in, and {@code formerAddresses} are where they stood there, from the root of that
 * site on; {@code extra} holds the tenant's own fields, each value as text.
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
        @Nullable Instant originallyPublishedAt,
        List<String> bylines,
        SortedMap<String, String> extra,
        List<String> formerAddresses) {

    public ArticleContent {
        body = body == null ? List.of() : List.copyOf(body);
        tags = tags == null ? List.of() : List.copyOf(tags);
        var authors = bylines == null ? List.<String>of() : List.copyOf(bylines);
        byline = authors.isEmpty() ? byline : String.join(", ", authors);
        bylines = authors.size() > 1 ? authors : List.of();
        extra = extra == null ? Collections.emptySortedMap() : Collections.unmodifiableSortedMap(new TreeMap<>(extra));
        formerAddresses = formerAddresses == null ? List.of() : List.copyOf(formerAddresses);
    }

    /** A text with one author at most, and with nothing that only some texts have. */
    public ArticleContent(
            String title,
            @Nullable String lead,
            List<Block> body,
            @Nullable String section,
            @Nullable Cover cover,
            @Nullable String byline,
            @Nullable Source source,
            List<String> tags,
            @Nullable Instant originallyPublishedAt) {
        this(
                title,
                lead,
                body,
                section,
                cover,
                byline,
                source,
                tags,
                originallyPublishedAt,
                List.of(),
                Collections.emptySortedMap(),
                List.of());
    }

    /** Whoever wrote it, one by one, in the order they are printed. */
    public List<String> authors() {
        return bylines.isEmpty() ? Stream.ofNullable(byline).toList() : bylines;
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
