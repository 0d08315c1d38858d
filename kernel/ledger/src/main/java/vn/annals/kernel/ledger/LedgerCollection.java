package vn.annals.kernel.ledger;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.MongoException;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The collection {@code ledger} of one tenant, reached by point look-ups only, which every server answers from an index. */
final class LedgerCollection {

    private static final String KEYS_INDEX = "aggregate_sequence";
    private static final String COMMAND_INDEX = "command";
    private static final long TIMEOUT_SECONDS = 3;

    private final MongoCollection<Document> ledger;

    LedgerCollection(MongoDatabase database) {
        ledger = database.getCollection("ledger")
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                .withReadConcern(ReadConcern.MAJORITY)
                .withReadPreference(ReadPreference.primary())
                .withTimeout(TIMEOUT_SECONDS, TimeUnit.SECONDS);
    }

    /** True when the server says so. Servers word it differently: false means nothing. */
    static boolean numberWasTaken(MongoException duplicate) {
        return String.valueOf(duplicate.getMessage()).contains(" index: _id_ ");
    }

    void ensureIndexes() {
        ledger.createIndex(
                Indexes.ascending(StoredCommit.KEYS),
                new IndexOptions().unique(true).name(KEYS_INDEX));
        ledger.createIndex(
                Indexes.ascending(StoredCommit.COMMAND),
                new IndexOptions().unique(true).name(COMMAND_INDEX));
    }

    void insert(List<StoredCommit> commits) {
        if (commits.size() == 1) {
            ledger.insertOne(commits.getFirst().document());
        } else {
            ledger.insertMany(commits.stream().map(StoredCommit::document).toList());
        }
    }

    @Nullable
    StoredCommit find(long number) {
        var found = ledger.find(eq(StoredCommit.NUMBER, number)).first();
        return found == null ? null : StoredCommit.of(found);
    }

    /** The commits {@code first … first + count − 1} that exist, by number. */
    TreeMap<Long, StoredCommit> range(long first, int count) {
        var commits = new TreeMap<Long, StoredCommit>();
        for (var found : ledger.find(in(
                StoredCommit.NUMBER,
                LongStream.range(first, first + count).boxed().toList()))) {
            var commit = StoredCommit.of(found);
            commits.put(commit.number(), commit);
        }
        return commits;
    }

    Set<Long> existing(Collection<Long> numbers) {
        var existing = new HashSet<Long>();
        for (var found :
                ledger.find(in(StoredCommit.NUMBER, numbers)).projection(Projections.include(StoredCommit.NUMBER))) {
            existing.add(found.getLong(StoredCommit.NUMBER));
        }
        return existing;
    }

    OptionalLong numberOf(String command) {
        var found = ledger.find(eq(StoredCommit.COMMAND, command))
                .projection(Projections.include(StoredCommit.NUMBER))
                .first();
        return found == null ? OptionalLong.empty() : OptionalLong.of(found.getLong(StoredCommit.NUMBER));
    }

    /** The commits that commands led to, by command. */
    Map<String, StoredCommit> ofCommands(Collection<String> commands) {
        var commits = new HashMap<String, StoredCommit>();
        for (var found : ledger.find(in(StoredCommit.COMMAND, commands))) {
            var commit = StoredCommit.of(found);
            commits.put(commit.command(), commit);
        }
        return commits;
    }

    /** The events of one aggregate among the given sequence numbers, in order. */
    List<StoredEvent> events(String aggregate, long first, int count) {
        var keys = LongStream.range(first, first + count)
                .mapToObj(sequence -> StoredEvent.key(aggregate, sequence))
                .toList();
        // A multikey index may return a commit once for each of its keys; the number keeps it single.
        var commits = new TreeMap<Long, StoredCommit>();
        for (var found : ledger.find(in(StoredCommit.KEYS, keys))) {
            commits.putIfAbsent(found.getLong(StoredCommit.NUMBER), StoredCommit.of(found));
        }
        var events = new ArrayList<StoredEvent>();
        for (var commit : commits.values()) {
            commit.body().stream()
                    .filter(event -> event.aggregate().equals(aggregate)
                            && event.sequence() >= first
                            && event.sequence() < first + count)
                    .forEach(events::add);
        }
        return events;
    }

    Set<Long> existingSequences(String aggregate, Collection<Long> sequences) {
        var keys = sequences.stream()
                .map(sequence -> StoredEvent.key(aggregate, sequence))
                .toList();
        return existingKeys(keys).stream().map(StoredEvent::sequenceIn).collect(Collectors.toSet());
    }

    Set<String> existingKeys(Collection<String> keys) {
        var existing = new HashSet<String>();
        for (var found : ledger.find(in(StoredCommit.KEYS, keys)).projection(Projections.include(StoredCommit.KEYS))) {
            existing.addAll(found.getList(StoredCommit.KEYS, String.class));
        }
        existing.retainAll(Set.copyOf(keys));
        return existing;
    }
}
