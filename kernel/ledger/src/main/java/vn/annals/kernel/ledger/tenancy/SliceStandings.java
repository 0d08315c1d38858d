package vn.annals.kernel.ledger.tenancy;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.annals.kernel.ledger.LedgerPosition;
import vn.annals.kernel.ledger.MongoLedger;
import vn.annals.kernel.ledger.MongoTokens;
import vn.annals.kernel.ledger.tenancy.ReadModels.Model;

/** Where the slices of one tenant stand, whichever process feeds them. */
public final class SliceStandings {

    private final MongoDatabase database;

    public SliceStandings(MongoDatabase database) {
        this.database = database;
    }

    /** {@code lag} counts commits of the ledger that the slice has not seen; {@code generation} is 0 for an automation, which has no rows; {@code replay} is there while one is built. */
    public record Standing(
            String slice,
            long commit,
            long lag,
            int generation,
            @Nullable Replaying replay,
            List<Stopped> parked) {

        public Standing {
            parked = List.copyOf(parked);
        }
    }

    /** Rows that are built up to {@code commit}; while something is {@code parked} in them only, they are not taken over. */
    public record Replaying(int generation, long commit, List<Stopped> parked) {

        public Replaying {
            parked = List.copyOf(parked);
        }
    }

    /** An aggregate that stands still in a slice, at an event that failed. */
    public record Stopped(String aggregate, long position, long commit, String failure) {}

    public List<Standing> all() {
        var positions = MongoTokens.positions(database);
        var seen = positions.values().stream().mapToLong(LedgerPosition::commit).max();
        var head = MongoLedger.headOf(database, seen.orElse(0));
        var models = new ReadModels(database).all();
        var standings = new TreeMap<String, Standing>();
        positions.forEach((slice, position) -> {
            if (slice.indexOf('@') < 0) {
                var commit = position.commit();
                var model = models.get(slice);
                var generation = model == null ? 0 : model.active();
                standings.put(
                        slice,
                        new Standing(
                                slice,
                                commit,
                                Math.max(0, head - commit),
                                generation,
                                replay(slice, model, positions),
                                parked(slice)));
            }
        });
        return List.copyOf(standings.values());
    }

    public Optional<Standing> find(String slice) {
        return all().stream().filter(standing -> standing.slice().equals(slice)).findFirst();
    }

    private @Nullable Replaying replay(String slice, @Nullable Model model, Map<String, LedgerPosition> positions) {
        if (model == null || model.next() == 0) {
            return null;
        }
        var shadow = Replay.name(slice, model.next());
        var built = positions.getOrDefault(shadow, LedgerPosition.START);
        return new Replaying(model.next(), built.commit(), parked(shadow));
    }

    private List<Stopped> parked(String slice) {
        var stopped = new ArrayList<Stopped>();
        Parked.in(database).of(slice).forEach((aggregate, row) -> {
            var position = LedgerPosition.of(row.getLong("position"));
            stopped.add(new Stopped(aggregate, position.number(), position.commit(), row.getString("failure")));
        });
        return stopped;
    }
}
