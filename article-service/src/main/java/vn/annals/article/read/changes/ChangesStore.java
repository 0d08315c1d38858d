package vn.annals.article.read.changes;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.bson.Document;
import org.springframework.stereotype.Component;
import vn.annals.article.read.Deed;
import vn.annals.article.read.RowChange;
import vn.annals.article.read.RowsStore;
import vn.annals.kernel.service.tenant.TenantDatabase;

/**
 * One row per commit, {@code c/<commit>}, with what it changed. For each actor, subject, type of event and question, lists of
 * places in the ledger in blocks of commits, {@code <list>/<block>}. One row per actor, {@code who/<id>}, and one that names all.
 */
@Component
class ChangesStore {

    private static final String COMMIT = "c/";
    private static final String HEAD = "head";
    private static final String WHO = "who/";
    private static final String PEOPLE = "people";
    private static final String ENTRIES = "entries";

    private final RowsStore rows;

    ChangesStore(TenantDatabase tenant) {
        this.rows = new RowsStore(tenant, ChangesProjection.SLICE, "article_changes");
    }

    static String by(String actor) {
        return "by/" + actor;
    }

    static String of(String kind, String id) {
        return "of/" + Subject.key(kind, id);
    }

    static String ofKind(String kind) {
        return "kind/" + kind;
    }

    static String ofType(String type) {
        return "type/" + type;
    }

    static String answering(Question question) {
        return "question/" + question.word();
    }

    void put(Deed deed, Document change) {
        put(deed, change, Set.of());
    }

    void put(Deed deed, Document change, Set<Question> answered) {
        var place = Place.of(deed.commit(), deed.index());
        var changes = new LinkedHashMap<String, RowChange>();
        changes.put(
                COMMIT + deed.commit(),
                new RowChange().set("at", deed.at()).set(ENTRIES + "." + deed.index(), entry(deed, change)));
        var lists = lists(deed, change);
        answered.forEach(question -> lists.add(answering(question)));
        for (var list : lists) {
            changes.put(list + "/" + Place.blockOf(place), new RowChange().add("places", place));
        }
        changes.put(
                WHO + deed.actor(),
                new RowChange().set("id", deed.actor()).set("kind", deed.kind()).greatest("at", deed.at()));
        changes.put(PEOPLE, new RowChange().add("ids", deed.actor()));
        // Last: whoever reads the head finds all that stands before it.
        changes.put(HEAD, new RowChange().greatest("commit", deed.commit()));
        rows.put(changes);
    }

    private static List<String> lists(Deed deed, Document change) {
        var kind = change.getString("kind");
        var lists = new ArrayList<>(
                List.of(by(deed.actor()), of(kind, change.getString("id")), ofType(change.getString("type"))));
        // Only what is kept from some is ever asked for by its kind.
        if (Subject.CONFIDENTIAL.contains(kind)) {
            lists.add(ofKind(kind));
        }
        return lists;
    }

    private static Document entry(Deed deed, Document change) {
        var entry = new Document(change)
                .append("actor", deed.actor())
                .append("actorKind", deed.kind())
                .append("role", deed.word("role"))
                .append("command", deed.word("command"))
                .append("correlation", deed.word("correlation"))
                .append("cause", deed.word("cause"));
        entry.computeIfAbsent("reason", deed::word);
        return entry;
    }

    /** The last commit that changed anything, 0 when none did. */
    long head() {
        return rows.find(HEAD).map(row -> row.getLong("commit")).orElse(0L);
    }

    /** When each of these commits was made; commits that changed nothing here are left out. */
    NavigableMap<Long, Instant> times(long from, long to) {
        var times = new TreeMap<Long, Instant>();
        commits(LongStream.rangeClosed(from, to).boxed().toList())
                .forEach(row ->
                        times.put(number(row), requireNonNull(row.getDate("at")).toInstant()));
        return times;
    }

    /** The places of one list in blocks of commits, both ends included. */
    TreeSet<Long> places(String list, long from, long to) {
        var keys = LongStream.rangeClosed(from, to)
                .mapToObj(block -> list + "/" + block)
                .toList();
        var places = new TreeSet<Long>();
        rows.find(keys).forEach(row -> places.addAll(row.getList("places", Long.class)));
        return places;
    }

    /** By their places. */
    NavigableMap<Long, Change> changes(Collection<Long> commits) {
        var changes = new TreeMap<Long, Change>();
        for (var row : commits(commits)) {
            var at = requireNonNull(row.getDate("at")).toInstant();
            row.get(ENTRIES, Document.class).forEach((index, entry) -> {
                var change = change(number(row), Integer.parseInt(index), at, (Document) entry);
                changes.put(change.place(), change);
            });
        }
        return changes;
    }

    boolean hasActed(String id) {
        return rows.find(WHO + id).isPresent();
    }

    /** Everybody who has ever changed anything. */
    List<ActorRow> people() {
        var ids = rows.find(PEOPLE).map(row -> row.getList("ids", String.class)).orElse(List.of());
        return rows.find(ids.stream().map(id -> WHO + id).toList()).stream()
                .map(row -> new ActorRow(
                        row.getString("id"),
                        row.getString("kind"),
                        row.getDate("at").toInstant()))
                .toList();
    }

    private List<Document> commits(Collection<Long> numbers) {
        return rows.find(numbers.stream().map(number -> COMMIT + number).toList());
    }

    private static long number(Document row) {
        return Long.parseLong(row.getString("_id").substring(COMMIT.length()));
    }

    private static Change change(long commit, int index, Instant at, Document entry) {
        return new Change(
                commit,
                index,
                at,
                entry.getString("type"),
                new Subject(entry.getString("kind"), entry.getString("id"), entry.getString("title")),
                entry.getInteger("revision"),
                new Change.Actor(entry.getString("actor"), "", entry.getString("actorKind")),
                entry.getString("role"),
                entry.getString("reason"),
                entry.getString("note"),
                entry.getString("comment"),
                Optional.ofNullable(entry.get("facts", Document.class)).orElseGet(Document::new),
                entry.getString("command"),
                entry.getString("correlation"),
                entry.getString("cause"),
                null);
    }
}
