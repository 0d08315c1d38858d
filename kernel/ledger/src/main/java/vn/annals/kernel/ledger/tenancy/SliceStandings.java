package vn.annals.kernel.ledger.tenancy;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.annals.kernel.ledger.LedgerPosition;
import vn.annals.kernel.ledger.MongoTokens;
import vn.annals.kernel.ledger.tenancy.ReadModels.Model;

/** Where the slices of one tenant stand, whichever process feeds them. */
public final class SliceStandings {

    private final MongoDatabase database;

    public SliceStandings(MongoDatabase database) {
        this.database = database;
    }

    /** {@code generation} is 0 for an automation, which has no rows; {@code replay} is there while one is built. */
    public record Standing(
            String slice,
            long commit,
            int generation,
            @Nullable Replaying replay,
            List<Stopped> parked) {

        public Standing {
            parked = List.copyOf(parked);
        }
    }

    public record Replaying(int generation, long commit) {}

    /** An aggregate that stands still in a slice, at an event that failed. */
    public record Stopped(String aggregate, long position, long commit, String failure) {}

    public List<Standing> all() {
        var positions = MongoTokens.positions(database);
        var models = new ReadModels(database).all();
        var standings = new TreeMap<String, Standing>();
        positions.forEach((slice, position) -> {
            if (slice.indexOf('@') < 0) {
                standings.put(slice, standing(slice, position, positions, models.get(slice)));
            }
        });
        return List.copyOf(standings.values());
    }

    public Optional<Standing> find(String slice) {
        return all().stream().filter(standing -> standing.slice().equals(slice)).findFirst();
    }

    private Standing standing(
            String slice, LedgerPosition position, Map<String, LedgerPosition> positions, @Nullable Model model) {
        if (model == null) {
            return new Standing(slice, position.commit(), 0, null, parked(slice));
        }
        var built = positions.getOrDefault(Replay.name(slice, model.next()), LedgerPosition.START);
        var replay = model.next() == 0 ? null : new Replaying(model.next(), built.commit());
        return new Standing(slice, position.commit(), model.active(), replay, parked(slice));
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
