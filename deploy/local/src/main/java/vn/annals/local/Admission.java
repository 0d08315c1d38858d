package vn.annals.local;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import vn.annals.local.Outcome.Kind;
import vn.annals.local.source.Attachment;
import vn.annals.local.source.OldArticle;

/**
 * Brings one old article to where it had come elsewhere. The note of each revision it writes carries a mark of the text, so
 * that a repeat knows, without any memory of its own, what came in before and what people have changed since.
 */
final class Admission {

    private static final int MOST_TRIES = 3;

    private final Newsroom newsroom;
    private final Covers covers;
    private final Shelves shelves;

    Admission(Newsroom newsroom, Shelves shelves) {
        this.newsroom = newsroom;
        this.covers = new Covers(newsroom);
        this.shelves = shelves;
    }

    Outcome bring(OldArticle old) {
        for (int tries = 1; ; tries++) {
            try {
                return attempt(old);
            } catch (Refused refused) {
                if (!refused.isStale() || tries == MOST_TRIES) {
                    return Outcome.without(old.name(), Kind.NOT_TAKEN, refused.why());
                }
            }
        }
    }

    /** What became of a file that the source lists, once all its articles are here. */
    Outcome outcome(Attachment attachment) {
        return covers.outcome(attachment);
    }

    private Outcome attempt(OldArticle old) {
        var notes = new ArrayList<>(old.notes());
        var id = Samples.id(newsroom.tenant(), "import", old.key());
        var content = Admitted.content(
                old, shelves.find(old.sections(), notes::add), covers.bring(old, notes::add), notes::add);
        var mark = Mark.of(content);
        var request = new LinkedHashMap<String, Object>(content);
        request.put("id", id);
        request.put("note", mark.note(old.name()));
        var made = newsroom.create(request);
        if (made.isPresent()) {
            return outcome(old, Kind.TAKEN, made.get(), old.standing(), notes);
        }
        return again(old, id, mark, request, notes);
    }

    private Outcome again(OldArticle old, String id, Mark mark, Map<String, Object> request, List<String> notes) {
        var article = newsroom.article(id);
        var marks = newsroom.revisions(id).stream().map(Mark::in).toList();
        var ours = marks.stream().flatMap(Optional::stream).findFirst();
        if (ours.isEmpty()) {
            return standing(old, Kind.UNCHANGED, article, notes);
        }
        var untouched = marks.getFirst().isPresent();
        if (ours.get().equals(mark)) {
            return untouched
                    ? outcome(old, Kind.UNCHANGED, article, old.standing(), notes)
                    : standing(old, Kind.UNCHANGED, article, notes);
        }
        if (!untouched) {
            return Outcome.without(
                    old.name(),
                    Kind.LEFT_OUT,
                    "has changed in the source, but people here have worked on it since it came in; it is left as they"
                            + " made it");
        }
        request.remove("id");
        var revised = newsroom.revise(id, article.get("revision").asInt(), request);
        return outcome(old, Kind.CHANGED, revised, old.standing(), notes);
    }

    private Outcome outcome(OldArticle old, Kind kind, JsonNode article, OldArticle.Standing goal, List<String> notes) {
        var dropped = article.path("dropped")
                .valueStream()
                .map(drop -> drop.isString() ? drop.asString() : drop.toString())
                .toList();
        var brought = advance(old, article, goal);
        var told = new ArrayList<>(notes);
        brought.path("addressesTaken")
                .properties()
                .forEach(taken -> told.add("its old address " + taken.getKey() + " leads to article "
                        + taken.getValue().asString() + " already"));
        return new Outcome(
                old.name(),
                kind,
                null,
                brought.get("id").asString(),
                brought.path("address").asString(null),
                List.copyOf(told),
                dropped);
    }

    private static Outcome standing(OldArticle old, Kind kind, JsonNode article, List<String> notes) {
        return new Outcome(
                old.name(),
                kind,
                null,
                article.get("id").asString(),
                article.path("address").asString(null),
                List.copyOf(notes),
                List.of());
    }

    // What the desk has sent back, withdrawn or put away stays where the desk wants it.
    private JsonNode advance(OldArticle old, JsonNode article, OldArticle.Standing goal) {
        var sentBack = article.path("state").asString("").equals("draft")
                && article.path("reason").isString();
        if (sentBack) {
            return article;
        }
        return switch (goal) {
            case DRAFT -> article;
            case PENDING -> step(article, "draft", "author", "submit");
            case PUBLISHED -> newsroom.publish(article);
            case SCHEDULED -> schedule(old, article);
        };
    }

    private JsonNode schedule(OldArticle old, JsonNode article) {
        var time = old.publishedAt().orElseThrow();
        if (!time.isAfter(Instant.now())) {
            return newsroom.publish(article);
        }
        var approved = step(step(article, "draft", "author", "submit"), "review", "editor", "approve");
        return approved.get("state").asString().equals("approved")
                ? newsroom.step(
                        "approver", approved.get("id").asString(), "schedule", Map.of("publishAt", time.toString()))
                : approved;
    }

    private JsonNode step(JsonNode article, String from, String role, String step) {
        return article.get("state").asString().equals(from)
                ? newsroom.step(role, article.get("id").asString(), step, Map.of())
                : article;
    }
}
