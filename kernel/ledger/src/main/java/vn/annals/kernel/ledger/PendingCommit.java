package vn.annals.kernel.ledger;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import vn.annals.kernel.ledger.proof.Leaf;
import vn.annals.kernel.ledger.proof.Leaf.LeafActor;
import vn.annals.kernel.ledger.proof.Leaf.LeafEvent;

/** Events that wait for a number. */
final class PendingCommit {

    private static final int MOST_EVENTS = 64;
    static final int MOST_BYTES = 4 * 1024 * 1024;

    private final CommitContext context;
    private final List<StoredEvent> events;
    private final List<LeafEvent> leaves;
    private final CompletableFuture<Long> number = new CompletableFuture<>();

    /** Refuses here what no leaf can say: later it would fail the commits that go out beside it. */
    PendingCommit(CommitContext context, List<StoredEvent> events) {
        this.context = context;
        this.events = events;
        demandSmall();
        demandDistinct();
        this.leaves = events.stream().map(StoredEvent::leaf).toList();
        leaf(1, 0).bytes();
    }

    private void demandSmall() {
        if (events.size() > MOST_EVENTS) {
            throw new IllegalStateException("a commit holds at most " + MOST_EVENTS + " events");
        }
        if (events.stream().mapToInt(StoredEvent::size).sum() > MOST_BYTES) {
            throw new IllegalStateException("a commit holds at most " + MOST_BYTES + " bytes");
        }
    }

    // A unique index keeps a key single among documents, not within one.
    private void demandDistinct() {
        var seen = new HashSet<String>();
        for (var event : events) {
            if (!seen.add(event.key())) {
                throw new KeysTaken(Set.of(event.key()), null);
            }
        }
    }

    String command() {
        return context.command();
    }

    List<String> keys() {
        return events.stream().map(StoredEvent::key).toList();
    }

    /** The commit this becomes on top of {@code head}. Time never goes back along the ledger. */
    StoredCommit on(Head head, long now) {
        var at = Math.max(head.at(), now);
        var number = head.number() + 1;
        var stamped = events.stream().map(event -> event.at(at)).toList();
        var leaf = leaf(number, at).bytes();
        return new StoredCommit(number, leaf, head.edge().plus(leaf), command(), stamped);
    }

    private Leaf leaf(long number, long at) {
        var actor = context.actor();
        return new Leaf(
                context.tenant().value(),
                context.origin().value(),
                number,
                at,
                command(),
                context.correlation(),
                context.cause(),
                new LeafActor(actor.id(), actor.kind().word(), actor.role(), actor.session()),
                context.why(),
                leaves);
    }

    /**
     * What the ledger holds under this command: this commit, written by an attempt whose answer was lost, or what an
     * earlier sending of the command led to. Only that one's events carry these salts.
     */
    void found(StoredCommit stored) {
        var salts = events.stream().map(StoredEvent::salt).toArray(byte[][]::new);
        var theirs = stored.body().stream().map(StoredEvent::salt).toArray(byte[][]::new);
        if (Arrays.deepEquals(salts, theirs)) {
            done(stored.number());
        } else {
            failed(new CommandAlreadyCommitted(stored.number()));
        }
    }

    void done(long commit) {
        number.complete(commit);
    }

    void failed(RuntimeException why) {
        number.completeExceptionally(why);
    }

    boolean open() {
        return !number.isDone();
    }

    long await() {
        try {
            return number.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }
}
