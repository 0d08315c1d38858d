package vn.annals.kernel.ledger;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives each waiting commit the next number. Called by one thread at a time. */
final class CommitWriter {

    private static final int DUPLICATE = 11000;
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private final LedgerCollection ledger;
    private final Clock clock;
    private final int attempts;
    private final Turn turn;
    private volatile @Nullable Head head;
    private boolean indexed;

    CommitWriter(LedgerCollection ledger, Turn turn, Clock clock, int attempts) {
        this.ledger = ledger;
        this.turn = turn;
        this.clock = clock;
        this.attempts = attempts;
    }

    void write(List<PendingCommit> batch) {
        turn.goesOn();
        writeAll(batch);
        turn.rests();
    }

    private void writeAll(List<PendingCommit> batch) {
        var patience = new Patience(attempts, LONGEST);
        var waiting = batch;
        var unanswered = attempt(waiting, false);
        for (var left = open(waiting); !left.isEmpty(); left = open(waiting)) {
            if (left.size() < waiting.size()) {
                patience.renew();
            } else if (unanswered == null ? patience.endsAfterLoss() : patience.endsAfterSilence()) {
                giveUp(left, unanswered);
                return;
            }
            if (unanswered == null) {
                turn.outrunSince(patience.since());
            }
            waiting = left;
            unanswered = attempt(waiting, unanswered != null);
        }
    }

    private static void giveUp(List<PendingCommit> left, @Nullable MongoException unanswered) {
        var why = unanswered == null ? new MongoException("others took each number that was tried") : unanswered;
        left.forEach(commit -> commit.failed(why));
    }

    /** Null when the database answered, be it that others were first. */
    private @Nullable MongoException attempt(List<PendingCommit> waiting, boolean doubtful) {
        try {
            if (doubtful) {
                settle(waiting);
            }
            insert(open(waiting));
            return null;
        } catch (MongoException unanswered) {
            // The write may have happened. Before anything else the commands are looked up.
            head = null;
            return unanswered;
        }
    }

    private void settle(List<PendingCommit> waiting) {
        var stored =
                ledger.ofCommands(waiting.stream().map(PendingCommit::command).toList());
        for (var commit : waiting) {
            if (stored.get(commit.command()) instanceof StoredCommit found) {
                commit.found(found);
            }
        }
    }

    private void insert(List<PendingCommit> waiting) {
        if (waiting.isEmpty()) {
            return;
        }
        ensureIndexes();
        var known = head;
        var commits = numbered(waiting, known == null ? askHead(0) : known);
        try {
            ledger.insert(commits.stream().map(Numbered::commit).toList());
            written(waiting, commits, commits.size());
        } catch (MongoWriteException refused) {
            demandDuplicate(refused, refused.getError().getCode());
            conflict(waiting.getFirst(), commits.getFirst().commit(), refused);
        } catch (MongoBulkWriteException refused) {
            // Without the majority's word even those before the refused one are not safe yet.
            if (refused.getWriteErrors().isEmpty() || refused.getWriteConcernError() != null) {
                throw refused;
            }
            var error = refused.getWriteErrors().getFirst();
            demandDuplicate(refused, error.getCode());
            written(waiting, commits, error.getIndex());
            conflict(
                    waiting.get(error.getIndex()), commits.get(error.getIndex()).commit(), refused);
        }
    }

    // Here and not when a ledger is opened: most are opened to be read.
    private void ensureIndexes() {
        if (!indexed) {
            ledger.ensureIndexes();
            indexed = true;
        }
    }

    private static void demandDuplicate(MongoException refused, int code) {
        if (code != DUPLICATE) {
            throw refused;
        }
    }

    /**
     * What stands in the way is asked of the ledger, not read from the server's message. A repeated command collides on
     * its keys as well; that it was done before is the truer answer, so it is asked first.
     */
    private void conflict(PendingCommit loser, StoredCommit refused, MongoException error) {
        if (LedgerCollection.numberWasTaken(error)) {
            head = askHead(refused.number() - 1);
            return;
        }
        if (ledger.ofCommands(List.of(loser.command())).get(loser.command()) instanceof StoredCommit found) {
            loser.found(found);
        } else {
            keysOrNumber(loser, refused, error);
        }
    }

    private void keysOrNumber(PendingCommit loser, StoredCommit refused, MongoException error) {
        var taken = ledger.existingKeys(loser.keys());
        if (taken.isEmpty()) {
            // The number, or something the majority does not know yet: both are tried again.
            head = askHead(refused.number() - 1);
        } else {
            loser.failed(new KeysTaken(taken, error));
        }
    }

    private Head askHead(long known) {
        turn.begins();
        return Head.read(ledger, known);
    }

    /** A commit with its number, and the head that it makes. */
    private record Numbered(StoredCommit commit, Head head) {}

    private List<Numbered> numbered(List<PendingCommit> waiting, Head from) {
        var commits = new ArrayList<Numbered>(waiting.size());
        var on = from;
        for (var pending : waiting) {
            var at = Math.max(on.at(), clock.millis());
            var commit = pending.on(on, at);
            on = new Head(commit.number(), at, commit.edge());
            commits.add(new Numbered(commit, on));
        }
        head = from;
        return commits;
    }

    private void written(List<PendingCommit> waiting, List<Numbered> commits, int count) {
        for (int i = 0; i < count; i++) {
            waiting.get(i).done(commits.get(i).commit().number());
        }
        if (count > 0) {
            head = commits.get(count - 1).head();
        }
    }

    private static List<PendingCommit> open(List<PendingCommit> batch) {
        return batch.stream().filter(PendingCommit::open).toList();
    }
}
