package vn.annals.auth.notary;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.annals.kernel.ledger.proof.check.StoredCopy;
import vn.annals.kernel.ledger.proof.check.StoredCopy.EventCopy;

/**
 * How one article stands before the public, as far as its events were read: {@code next} is the number of the first that
 * was not; {@code shown} says that it was public once. {@code titles} are those of the texts that were written since the one that is public.
 */
record PublicLife(long next, @Nullable Live live, boolean shown, Map<Integer, String> titles) {

    static final PublicLife BEGINNING = new PublicLife(0, null, false, Map.of());

    private static final JsonMapper JSON = JsonMapper.shared();

    PublicLife {
        titles = Map.copyOf(titles);
    }

    /** What is public, and by which commit; {@code event} is its place in there. {@code section} is an id. */
    record Live(
            int revision,
            String title,
            String slug,
            @Nullable String section,
            Instant publishedAt,
            long commit,
            int event) {}

    /** After what the commit tells of the article. */
    PublicLife after(StoredCopy copy, String article) {
        var life = this;
        for (int index = 0; index < Math.min(copy.events().size(), copy.keys().size()); index++) {
            var key = copy.keys().get(index);
            if (key.equals(article + "/" + life.next())) {
                life = life.after(copy, index);
            }
        }
        return life;
    }

    private PublicLife after(StoredCopy copy, int index) {
        var event = copy.events().get(index);
        return switch (event.type()) {
            case "article.ArticleDrafted",
                    "article.ArticleRevised",
                    "article.ArticleAutosaved",
                    "article.ArticleRestored" -> written(read(event));
            case "article.ArticlePublished" -> published(read(event), copy.number(), index);
            case "article.ArticleWithdrawn" -> new PublicLife(next + 1, null, shown, titles);
            // The public sees no difference.
            default -> new PublicLife(next + 1, live, shown, titles);
        };
    }

    private PublicLife written(JsonNode text) {
        var more = new TreeMap<>(titles);
        more.put(text.path("revision").asInt(0), text.at("/content/title").asString(""));
        return new PublicLife(next + 1, live, shown, more);
    }

    private PublicLife published(JsonNode event, long commit, int index) {
        var revision = event.path("revision").asInt(0);
        var section = event.path("section").asString("");
        var now = new Live(
                revision,
                titles.getOrDefault(revision, ""),
                event.path("slug").asString(""),
                section.isEmpty() ? null : section,
                Instant.parse(event.path("publishedAt").asString()),
                commit,
                index);
        var later = new TreeMap<>(titles);
        later.keySet().removeIf(written -> written < revision);
        return new PublicLife(next + 1, now, true, later);
    }

    private static JsonNode read(EventCopy event) {
        try {
            return JSON.readTree(new String(event.payload(), StandardCharsets.UTF_8));
        } catch (JacksonException altered) {
            return JSON.createObjectNode();
        }
    }
}
