package vn.annals.kernel.ledger;

import static com.mongodb.client.model.Filters.in;

import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Projections;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Gatherers;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.bson.Document;
import vn.annals.kernel.ledger.proof.check.StoredCopy;

/**
 * A ledger as it lies in storage, for those who must not trust it: a notary, an auditor. Reads and never writes; what
 * has another form than the product writes is handed out as it is, not refused.
 */
public final class LedgerStorage {

    private static final int AT_ONCE = 100;

    private final MongoCollection<Document> ledger;

    public LedgerStorage(MongoDatabase database) {
        ledger = database.getCollection("ledger")
                .withReadConcern(ReadConcern.MAJORITY)
                .withReadPreference(ReadPreference.primary());
    }

    /** The commits from {@code first} to {@code last} in their order, without those that are not there. */
    public Stream<StoredCopy> commits(long first, long last) {
        if (last < first) {
            return Stream.empty();
        }
        // Also near the greatest number there is, which somebody will ask for.
        return LongStream.rangeClosed(0, (last - first) / AT_ONCE)
                .mapToObj(block -> first + block * AT_ONCE)
                .flatMap(from -> among(numbers(from, from + Math.min(last - from, AT_ONCE - 1))).stream());
    }

    /** The same for single commits. */
    public Stream<StoredCopy> commits(Iterable<Long> numbers) {
        var sorted = new TreeSet<Long>();
        numbers.forEach(sorted::add);
        return sorted.stream().gather(Gatherers.windowFixed(AT_ONCE)).flatMap(some -> among(some).stream());
    }

    /** The numbers of the commits of one aggregate, in their order. */
    public TreeSet<Long> commitsOf(String aggregate) {
        var all = new TreeSet<Long>();
        var found = commitsOf(aggregate, 0);
        for (long from = AT_ONCE; !found.isEmpty(); from += AT_ONCE) {
            all.addAll(found);
            found = commitsOf(aggregate, from);
        }
        return all;
    }

    /** Those of its first hundred events from the one numbered {@code from} on, in no order. */
    public List<Long> commitsOf(String aggregate, long from) {
        var keys = numbers(from, from + AT_ONCE - 1).stream()
                .map(sequence -> StoredEvent.key(aggregate, sequence))
                .toList();
        var numbers = new ArrayList<Long>();
        ledger.find(in(StoredCommit.KEYS, keys))
                .projection(Projections.include(StoredCommit.NUMBER))
                .forEach(found -> numbers.add(found.getLong(StoredCommit.NUMBER)));
        return numbers;
    }

    // A row that holds another number than it was asked for by cannot come out of this.
    private List<StoredCopy> among(List<Long> numbers) {
        var found = new ArrayList<StoredCopy>();
        ledger.find(in(StoredCommit.NUMBER, numbers)).forEach(row -> found.add(StoredCopies.of(row)));
        found.sort(Comparator.comparingLong(StoredCopy::number));
        return found;
    }

    private static List<Long> numbers(long first, long last) {
        return LongStream.rangeClosed(first, last).boxed().toList();
    }
}
