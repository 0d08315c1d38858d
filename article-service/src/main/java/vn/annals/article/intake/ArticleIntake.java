package vn.annals.article.intake;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.annals.contracts.article.ArticleContent;
import vn.annals.contracts.article.ArticleContent.Source;
import vn.annals.contracts.article.ArticleId;
import vn.annals.contracts.article.Block;
import vn.annals.contracts.article.SectionRefusal;

/** Reads the body of a request that writes an article. */
public final class ArticleIntake {

    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_LEAD = 2_000;
    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_NOTE = 500;
    private static final int LONGEST_PASTE = 2_000_000;
    private static final int MOST_TAGS = 50;

    // What is answered may be sent back; what is not the caller's to say is passed over.
    private static final String[] MEMBERS = ("""
            id title lead body section cover byline source tags originallyPublishedAt note
            tenant state revision save liveRevision createdAt createdBy updatedAt updatedBy publishedAt publishAt withdrawAt
            address reason""").split("\\s+");

    private final JsonMapper json;
    private final KnownSections sections;
    private final KnownMedia media;
    private final Function<String, List<Block>> html;

    public ArticleIntake(
            JsonMapper json, KnownSections sections, KnownMedia media, Function<String, List<Block>> html) {
        this.json = json;
        this.sections = sections;
        this.media = media;
        this.html = html;
    }

    public ArticleForm read(JsonNode body) {
        var faults = new Faults();
        var form = form(new Field(body, "", faults));
        faults.refusal().ifPresent(refusal -> {
            throw refusal;
        });
        return form;
    }

    private ArticleForm form(Field root) {
        if (!root.node().isObject()) {
            root.fault("must be an object");
        }
        root.only(MEMBERS);
        return new ArticleForm(id(root.at("id")), content(root), root.at("note").line(LONGEST_NOTE));
    }

    private ArticleContent content(Field root) {
        var pictures = new MediaReader(media);
        return new ArticleContent(
                root.at("title").required(LONGEST_TITLE),
                root.at("lead").line(LONGEST_LEAD),
                new BlockReader(pictures).read(blocks(root.at("body"))),
                section(root.at("section")),
                pictures.cover(root.at("cover")).orElse(null),
                root.at("byline").line(LONGEST_LINE),
                source(root.at("source")),
                tags(root.at("tags")),
                root.at("originallyPublishedAt").instant());
    }

    private Field blocks(Field body) {
        if (!body.node().isObject()) {
            return body;
        }
        var markup = body.at("html");
        return markup.absent() ? body.at("blocks") : parsed(markup);
    }

    private Field parsed(Field markup) {
        // An array and not a list: only its element type tells the mapper to write what sort each block is.
        var blocks = html.apply(markup.text(LONGEST_PASTE)).toArray(Block[]::new);
        return new Field(json.valueToTree(blocks), markup.pointer(), markup.faults());
    }

    private static @Nullable ArticleId id(Field field) {
        var id = field.line(36);
        try {
            return id == null ? null : new ArticleId(UUID.fromString(id).toString());
        } catch (IllegalArgumentException notAUuid) {
            field.fault("must be a UUID");
            return null;
        }
    }

    private @Nullable String section(Field field) {
        var word = field.line(LONGEST_LINE);
        var id = word == null ? null : sections.idOf(word).orElse(null);
        if (word != null && id == null) {
            field.fault(SectionRefusal.SECTION_UNKNOWN, "there is no such section");
        }
        return id;
    }

    private static @Nullable Source source(Field field) {
        return field.absent()
                ? null
                : new Source(field.only("name", "url").at("name").required(LONGEST_LINE), Links.page(field.at("url")));
    }

    private static List<String> tags(Field field) {
        return field.items(MOST_TAGS).stream()
                .map(tag -> Optional.ofNullable(tag.line(LONGEST_LINE)).orElse(""))
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
    }
}
