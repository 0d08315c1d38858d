package vn.annals.kernel.ledger;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Gives each waiting commit the next number. Called by one thread at a time. */
final class CommitWriter {

    private static final int DUPLICATE = 11000;

    private final LedgerCollection ledger;
    private final Clock clock;
    private final int attempts;
    private volatile @Nullable Head head;

    CommitWriter(LedgerCollection ledger, Clock clock, int attempts) {
        this.ledger = ledger;
        this.clock = clock;
        this.attempts = attempts;
    }

    void write(List<PendingCommit> batch) {
        var uncertain = new HashSet<String>();
        MongoException last = null;
        for (int attempt = 0; attempt < attempts; attempt++) {
            pause(attempt);
            try {
                settle(batch, uncertain);
                if (insertAll(open(batch), uncertain)) {
                    return;
                }
            } catch (MongoException unanswered) {
                // The write may have happened. Before anything else the commands are looked up.
                open(batch).forEach(commit -> uncertain.add(commit.command()));
                head = null;
                last = unanswered;
            }
        }
        var why = last == null ? new MongoException("no number could be had in " + attempts + " attempts") : last;
        open(batch).forEach(commit -> commit.failed(why));
    }

    private void settle(List<PendingCommit> batch, Set<String> uncertain) {
        if (uncertain.isEmpty()) {
            return;
        }
        var numbers = ledger.numbersOf(uncertain);
        for (var commit : open(batch)) {
            var number = numbers.get(commit.command());
            if (number != null) {
                commit.done(number);
            }
        }
    }

    /** True when nothing is left to write. */
    private boolean insertAll(List<PendingCommit> batch, Set<String> uncertain) {
        if (batch.isEmpty()) {
            return true;
        }
        var current = head;
        var commits = numbered(batch, current == null ? head = Head.read(ledger, 0) : current);
        try {
            ledger.insert(commits);
            written(batch, commits, commits.size());
            return true;
        } catch (MongoWriteException refused) {
            return refused(batch, commits, 0, refused.getError().getCode(), refused, uncertain);
        } catch (MongoBulkWriteException refused) {
            if (refused.getWriteErrors().isEmpty()) {
                throw refused;
            }
            var error = refused.getWriteErrors().getFirst();
            return refused(batch, commits, error.getIndex(), error.getCode(), refused, uncertain);
        }
    }

    private boolean refused(
            List<PendingCommit> batch,
            List<StoredCommit> commits,
            int index,
            int code,
            MongoException error,
            Set<String> uncertain) {
        if (code != DUPLICATE) {
            throw error;
        }
        written(batch, commits, index);
        var message = String.valueOf(error.getMessage());
        if (message.contains(LedgerCollection.KEYS_INDEX) || message.contains(LedgerCollection.COMMAND_INDEX)) {
            conflict(batch.get(index), error, uncertain);
        } else {
            var known = head;
            head = Head.read(ledger, known == null ? 0 : known.number());
        }
        return open(batch).isEmpty();
    }

    // A repeated command collides on its keys as well; that it was done before is the truer answer.
    private void conflict(PendingCommit commit, MongoException error, Set<String> uncertain) {
        var done = ledger.numberOf(commit.command());
        if (done.isEmpty()) {
            commit.failed(error);
        } else if (uncertain.contains(commit.command())) {
            commit.done(done.getAsLong());
        } else {
            commit.failed(new CommandAlreadyCommitted(done.getAsLong()));
        }
    }

    private List<StoredCommit> numbered(List<PendingCommit> batch, Head from) {
        var commits = new ArrayList<StoredCommit>(batch.size());
        var on = from;
        for (var pending : batch) {
            var at = Math.max(on.at(), clock.millis());
            var commit = pending.on(on, at);
            commits.add(commit);
            on = new Head(commit.number(), at, commit.edge());
        }
        return commits;
    }

    private void written(List<PendingCommit> batch, List<StoredCommit> commits, int count) {
        for (int i = 0; i < count; i++) {
            batch.get(i).done(commits.get(i).number());
        }
        if (count > 0) {
            head = Head.after(commits.get(count - 1));
        }
    }

    private static List<PendingCommit> open(List<PendingCommit> batch) {
        return batch.stream().filter(PendingCommit::open).toList();
    }

    private static void pause(int attempt) {
        if (attempt > 0) {
            var longest = Math.min(1L << attempt, 256L) * 1_000_000L;
            LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(longest / 2, longest));
        }
    }
}
