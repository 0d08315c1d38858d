package vn.annals.crash.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.annals.crash.history.Answer;
import vn.annals.crash.history.History;
import vn.annals.crash.history.Op;
import vn.annals.crash.history.Order;
import vn.annals.crash.history.Sighting;
import vn.annals.crash.page.Content;
import vn.annals.crash.page.PageRow;
import vn.annals.crash.page.PageSlice;

/** What a small and sound scene leaves behind, and ways to spoil it. */
final class Sample {

    private static final List<PageSlice> SLICES = List.of(PageSlice.TALLY, PageSlice.ROLL);

    private final List<Op> ops = new ArrayList<>();

    static Evidence sound() {
        return new Sample().evidence(ledger().commits());
    }

    /** Two pages, a race, an answer that was lost, a poison event with one after it, and three more pages. */
    static SampleLedger ledger() {
        return new SampleLedger()
                .add("first", "new-1", 0, 2, Content.PAGE)
                .add("second", "hot", 0, 1, Content.PAGE)
                .add("winner", "race", 0, 1, Content.PAGE)
                .add("unheard", "new-2", 0, 1, Content.PAGE)
                .add("stain", "bad", 0, 1, Content.STAIN)
                .add("after", "bad", 1, 1, Content.PAGE)
                .add("last", "hot", 1, 3, Content.PAGE);
    }

    static Evidence withLedger(Evidence sound, List<LedgerCommit> ledger) {
        return new Evidence(sound.history(), ledger, sound.rows(), sound.parked(), sound.digests());
    }

    /** The same after one of the commits has become another. */
    static Evidence withCommit(Evidence sound, int number, UnaryOperator<LedgerCommit> change) {
        var ledger = new ArrayList<>(sound.ledger());
        ledger.set(number - 1, change.apply(ledger.get(number - 1)));
        return withLedger(sound, ledger);
    }

    static Evidence withOp(Evidence sound, String command, UnaryOperator<Op> change) {
        return withHistory(
                sound,
                sound.history().ops().stream()
                        .map(op -> op.command().equals(command) ? change.apply(op) : op)
                        .toList(),
                sound.history().reads());
    }

    static Evidence withReads(Evidence sound, List<List<Sighting>> reads) {
        return withHistory(sound, sound.history().ops(), reads);
    }

    static Evidence withHistory(Evidence sound, List<Op> ops, List<List<Sighting>> reads) {
        var history = new History(ops, reads, List.of());
        return new Evidence(history, sound.ledger(), sound.rows(), sound.parked(), sound.digests());
    }

    static Evidence withRows(Evidence sound, UnaryOperator<List<String>> change) {
        var rows = Map.of(
                PageSlice.TALLY, change.apply(new ArrayList<>(sound.rows().get(PageSlice.TALLY))));
        return new Evidence(sound.history(), sound.ledger(), rows, sound.parked(), sound.digests());
    }

    static Evidence withParked(Evidence sound, List<String> parked) {
        return new Evidence(sound.history(), sound.ledger(), sound.rows(), parked, sound.digests());
    }

    static Op answered(Op op, Answer answer) {
        return new Op(op.order(), op.process(), op.invoked(), op.ended(), answer);
    }

    static Sighting sighting(LedgerCommit commit) {
        return new Sighting(commit.number(), commit.body().size(), commit.body().size(), commit.leafHash());
    }

    private Evidence evidence(List<LedgerCommit> ledger) {
        sent("first", "new-1", Order.NEXT, 2, Answer.done(0, 1));
        sent("second", "hot", Order.NEXT, 1, Answer.done(0, 2));
        sent("winner", "race", 0, 1, Answer.done(0, 3));
        sent("loser", "race", 0, 1, Answer.refused(0, Answer.CONFLICT));
        sent("unheard", "new-2", Order.NEXT, 1, Answer.unknown(0, "the process is gone"));
        sent("never", "new-3", Order.NEXT, 1, Answer.unknown(0, "the process is gone"));
        sent("stain", "bad", Order.NEXT, 1, Answer.done(0, 5));
        sent("after", "bad", Order.NEXT, 1, Answer.done(0, 6));
        sent("last", "hot", Order.NEXT, 3, Answer.done(0, 7));
        sent("first", "new-1", Order.NEXT, 2, Answer.doneBefore(0, 1));
        var seen = ledger.stream().map(Sample::sighting).toList();
        var reads = List.of(seen.subList(0, 2), seen.subList(2, 3), seen.subList(3, 7));
        var rows = SLICES.stream().collect(Collectors.toMap(slice -> slice, slice -> new Fold(slice, ledger).rows()));
        var digest = PageRow.sha256(String.join("\n", rows.get(PageSlice.TALLY)));
        return new Evidence(
                new History(List.copyOf(ops), reads, List.of()),
                ledger,
                rows,
                new Fold(PageSlice.TALLY, ledger).parked(),
                Map.of("by 1", digest, "by 100", digest));
    }

    private void sent(String command, String aggregate, long version, int events, Answer answer) {
        var number = ops.size() + 1;
        var order = new Order(number, command, aggregate, version, events, Content.PAGE);
        ops.add(new Op(order, "writer-0", 10L * number, 10L * number + 5, answer));
    }
}
