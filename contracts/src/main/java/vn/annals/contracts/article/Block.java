package vn.annals.contracts.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One block of an article's body. The set is closed: HTML is generated from it, so nothing else can be shown.
 * {@code id} stays with the block through every revision, so that history can tell a moved block from a new one.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Block.Paragraph.class, name = "paragraph"),
    @JsonSubTypes.Type(value = Block.Heading.class, name = "heading"),
    @JsonSubTypes.Type(value = Block.ItemList.class, name = "list"),
    @JsonSubTypes.Type(value = Block.Quote.class, name = "quote"),
    @JsonSubTypes.Type(value = Block.Figure.class, name = "figure"),
    @JsonSubTypes.Type(value = Block.Table.class, name = "table")
})
@JsonInclude(JsonInclude.Include.NON_NULL)
public sealed interface Block {

    String id();

    record Paragraph(String id, List<Span> text) implements Block {}

    /** {@code level} is 2 to 4; level 1 is the article's title. */
    record Heading(String id, int level, List<Span> text) implements Block {}

    record ItemList(String id, boolean ordered, List<List<Span>> items) implements Block {}

    record Quote(String id, List<Span> text, @Nullable String source) implements Block {}

    /** A picture from the tenant's media, pinned to its bytes by {@code sha256} so that old revisions keep showing it. */
    record Figure(
            String id,
            String mediaId,
            String sha256,
            String extension,
            String alt,
            @Nullable String caption) implements Block {}

    /** {@code header} says that the first row holds the column headings. */
    record Table(String id, List<List<List<Span>>> rows, boolean header) implements Block {}
}
