package vn.annals.kernel.ledger;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import vn.annals.kernel.ledger.proof.Leaf;
import vn.annals.kernel.ledger.proof.Leaf.LeafActor;

/** Events that wait for a number. */
final class PendingCommit {

    private final CommitContext context;
    private final List<StoredEvent> events;
    private final CompletableFuture<Long> number = new CompletableFuture<>();

    PendingCommit(CommitContext context, List<StoredEvent> events) {
        this.context = context;
        this.events = events;
    }

    String command() {
        return context.command();
    }

    /** The commit this becomes on top of {@code head}. Time never goes back along the ledger. */
    StoredCommit on(Head head, long now) {
        var at = Math.max(head.at(), now);
        var number = head.number() + 1;
        var stamped = events.stream().map(event -> event.at(at)).toList();
        var leaf = leaf(number, at, stamped).bytes();
        return new StoredCommit(number, leaf, head.edge().plus(leaf), command(), stamped);
    }

    private Leaf leaf(long number, long at, List<StoredEvent> stamped) {
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
                stamped.stream().map(StoredEvent::leaf).toList());
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
