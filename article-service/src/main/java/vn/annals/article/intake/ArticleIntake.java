package vn.annals.article.intake;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.annals.article.text.Markup;
import vn.annals.contracts.article.ArticleContent;
import vn.annals.contracts.article.ArticleContent.Source;
import vn.annals.contracts.article.ArticleId;
import vn.annals.contracts.article.Block;
import vn.annals.contracts.article.ExtraField;
import vn.annals.contracts.article.SectionRefusal;
import vn.annals.kernel.refusal.EdgeRefusal;
import vn.annals.kernel.refusal.Refusal;

/** Reads the body of a request that writes an article. */
public final class ArticleIntake {

    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_LEAD = 2_000;
    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_PRINTED = 4_100;
    private static final int LONGEST_NOTE = 500;
    // As much as the gateway lets through, in a text and in the markup of one.
    private static final int MOST_BYTES = 1 << 20;
    private static final int MOST_TAGS = 50;
    private static final int MOST_BYLINES = 20;
    private static final String BODY = "must be an array of blocks, or an object with either blocks or html";

    private static final ArticleContent NOTHING =
            new ArticleContent("", null, List.of(), null, null, null, null, List.of(), null);

    // What is answered may be sent back; what is not the caller's to say is passed over.
    private static final String[] MEMBERS = ("""
            id title lead body section cover byline bylines source tags originallyPublishedAt extra formerAddresses note
            tenant state revision save liveRevision createdAt createdBy updatedAt updatedBy publishedAt publishAt withdrawAt
            overdue address addressesTaken reason dropped""").split("\\s+");

    private final JsonMapper json;
    private final KnownSections sections;
    private final KnownMedia media;
    private final KnownFields fields;
    private final Function<String, Markup> html;
    private final Clock clock;

    public ArticleIntake(
            JsonMapper json,
            KnownSections sections,
            KnownMedia media,
            KnownFields fields,
            Function<String, Markup> html,
            Clock clock) {
        this.json = json;
        this.sections = sections;
        this.media = media;
        this.fields = fields;
        this.html = html;
        this.clock = clock;
    }

    /** A text that is new. */
    public ArticleForm read(JsonNode body) {
        return read(body, () -> NOTHING);
    }

    /** A text that takes the place of {@code before}; what is required may still be missing. */
    public ArticleForm read(JsonNode body, Supplier<ArticleContent> before) {
        var faults = new Faults();
        var form = form(new Field(body, "", faults), new ExtraReader(fields.all(), before));
        faults.refusal().ifPresent(refusal -> {
            throw refusal;
        });
        if (json.writeValueAsBytes(form.content()).length > MOST_BYTES) {
            throw tooLarge();
        }
        return form;
    }

    /** Refuses a text that lacks a value the tenant requires; {@code given} are the keys of those it has. */
    public void requireAll(Supplier<Set<String>> given) {
        var required = fields.all().stream().filter(ExtraField::required).toList();
        if (required.isEmpty()) {
            return;
        }
        var faults = new Faults();
        var keys = given.get();
        required.stream()
                .filter(field -> !keys.contains(field.key()))
                .forEach(field -> faults.add(EdgeRefusal.INVALID_REQUEST, "/extra/" + field.key(), "must be given"));
        faults.refusal().ifPresent(refusal -> {
            throw refusal;
        });
    }

    /** Reads markup and keeps nothing. */
    public Markup markup(JsonNode body) {
        var faults = new Faults();
        var root = new Field(body, "", faults).only("html");
        if (root.at("html").absent()) {
            root.at("html").fault("must be given");
        }
        var markup = parsed(root.at("html"));
        var blocks = new BlockReader(new MediaReader(media)).read(blocks(markup, root.at("html")));
        faults.refusal().ifPresent(refusal -> {
            throw refusal;
        });
        return new Markup(blocks, markup.dropped());
    }

    private static Refusal tooLarge() {
        return EdgeRefusal.PAYLOAD_TOO_LARGE.because("a text may have " + MOST_BYTES + " bytes at most");
    }

    private ArticleForm form(Field root, ExtraReader extra) {
        if (!root.node().isObject()) {
            root.fault("must be an object");
        }
        root.only(MEMBERS);
        var body = spoken(root.at("body"));
        var html = body.node().isObject() ? body.at("html") : body;
        var markup = body.node().isObject() && !html.absent() ? parsed(html) : null;
        return new ArticleForm(
                id(root.at("id")),
                content(root, markup == null ? blocks(body) : blocks(markup, html), extra),
                root.at("note").line(LONGEST_NOTE),
                markup == null ? null : markup.dropped());
    }

    private ArticleContent content(Field root, Field body, ExtraReader extra) {
        var pictures = new MediaReader(media);
        return new ArticleContent(
                root.at("title").required(LONGEST_TITLE),
                root.at("lead").line(LONGEST_LEAD),
                new BlockReader(pictures).read(body),
                section(root.at("section")),
                pictures.cover(root.at("cover")).orElse(null),
                root.at("byline").line(root.at("bylines").absent() ? LONGEST_LINE : LONGEST_PRINTED),
                source(root.at("source")),
                tags(root.at("tags")),
                past(root.at("originallyPublishedAt")),
                bylines(root),
                extra.read(root.at("extra")),
                FormerAddresses.read(root.at("formerAddresses")));
    }

    // Pages stand in the order of their dates: one of next year would stay above all that comes.
    private @Nullable Instant past(Field date) {
        var time = date.instant();
        if (time != null && time.isAfter(clock.instant())) {
            date.fault("must not be in the future");
        }
        return time;
    }

    // Left out, a text has no body; a body that is there and says nothing is more likely a mistake of a program.
    private static Field spoken(Field body) {
        if (body.node().isNull()) {
            body.fault(BODY);
        } else if (body.node().isObject()
                && body.only("blocks", "html").at("blocks").absent()
                        == body.at("html").absent()) {
            body.fault(BODY);
        }
        return body;
    }

    private static Field blocks(Field body) {
        return body.node().isObject() ? body.at("blocks") : body;
    }

    private Field blocks(Markup markup, Field html) {
        // An array and not a list: only its element type tells the mapper to write what sort each block is.
        return new Field(json.valueToTree(markup.body().toArray(Block[]::new)), html.pointer(), html.faults());
    }

    private Markup parsed(Field markup) {
        if (markup.node().isString() && markup.node().stringValue().length() > MOST_BYTES) {
            throw tooLarge().at(markup.pointer(), "must have at most " + MOST_BYTES + " bytes");
        }
        return html.apply(markup.markup(MOST_BYTES));
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
        return lines(field, MOST_TAGS);
    }

    // An answer says both; whoever changes one of them and sends both back would lose the change without a word.
    private static List<String> bylines(Field root) {
        var bylines = lines(root.at("bylines"), MOST_BYLINES);
        var printed = root.at("byline").line(LONGEST_PRINTED);
        if (printed != null && !bylines.isEmpty() && !printed.equals(String.join(", ", bylines))) {
            root.at("byline").fault("must be left out, or name those in bylines with commas between them");
        }
        return bylines;
    }

    private static List<String> lines(Field field, int most) {
        return field.items(most).stream()
                .map(line -> Optional.ofNullable(line.line(LONGEST_LINE)).orElse(""))
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }
}
