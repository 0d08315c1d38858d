package vn.annals.crash.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.annals.crash.history.JsonLines;
import vn.annals.crash.page.Content;
import vn.annals.kernel.ledger.proof.Edge;
import vn.annals.kernel.ledger.proof.Leaf;
import vn.annals.kernel.ledger.proof.Leaf.LeafActor;
import vn.annals.kernel.ledger.proof.Leaf.LeafEvent;

/** Commits as a sound ledger holds them. */
final class SampleLedger {

    private static final long FIRST = 1_790_000_000_000L;

    private final List<LedgerCommit> commits = new ArrayList<>();
    private Edge edge = Edge.EMPTY;

    List<LedgerCommit> commits() {
        return List.copyOf(commits);
    }

    SampleLedger add(String command, String aggregate, long first, int events, Content content) {
        return add(command, aggregate, first, events, content, FIRST + commits.size());
    }

    SampleLedger add(String command, String aggregate, long first, int events, Content content, long at) {
        var number = commits.size() + 1;
        var pages = IntStream.range(0, events)
                .mapToObj(part -> page(content, command, part, events, at))
                .toList();
        var leafEvents = IntStream.range(0, events)
                .mapToObj(part -> new LeafEvent(pages.get(part).type(), 1, aggregate, first + part, 10, "pay"))
                .toList();
        var actor = new LeafActor("subject-1", "user", null, null);
        var leaf = new Leaf("t1", "t1", number, at, command, command, command, actor, null, leafEvents).bytes();
        var keys = IntStream.range(0, events)
                .mapToObj(part -> aggregate + "/" + (first + part))
                .toList();
        edge = edge.plus(leaf);
        commits.add(new LedgerCommit(number, leaf, keys, command, pages, edge.hashes()));
        return this;
    }

    private static StoredPage page(Content content, String command, int part, int parts, long at) {
        var event = content.event(command, part, parts);
        var family = content == Content.RIDDLE ? "riddle." : "page.";
        return new StoredPage(family + event.getClass().getSimpleName(), JsonLines.line(event), at);
    }
}
