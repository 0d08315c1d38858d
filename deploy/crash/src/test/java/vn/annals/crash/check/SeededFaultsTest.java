package vn.annals.crash.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.annals.crash.history.Answer;
import vn.annals.crash.history.Op;
import vn.annals.crash.history.Order;
import vn.annals.crash.history.Sighting;
import vn.annals.crash.page.Content;

/** Each check is shown what it is for. A check that has never been red says nothing. */
class SeededFaultsTest {

    private final Evidence sound = Sample.sound();

    @Test
    void a_sound_scene_is_called_sound_by_all() {
        for (var check : Check.ALL) {
            assertThat(check.judge(sound).faults()).as(check.promise()).isEmpty();
            assertThat(check.judge(sound).examined()).as(check.promise()).isPositive();
        }
    }

    @TestFactory
    Stream<DynamicTest> a_fault_is_found() {
        return faults().entrySet().stream()
                .map(fault -> DynamicTest.dynamicTest(fault.getKey(), () -> {
                    var spoilt = fault.getValue().spoilt();
                    assertThat(fault.getValue().check().judge(spoilt).faults()).isNotEmpty();
                }));
    }

    private record Seeded(Check check, Evidence spoilt) {}

    private Map<String, Seeded> faults() {
        var faults = new LinkedHashMap<String, Seeded>();
        commits(faults);
        sightings(faults);
        races(faults);
        answers(faults);
        clocks(faults);
        readModels(faults);
        chains(faults);
        return faults;
    }

    private void commits(Map<String, Seeded> faults) {
        var ledger = sound.ledger();
        faults.put(
                "an acknowledged commit at the end is gone",
                new Seeded(new AcknowledgedCheck(), Sample.withLedger(sound, ledger.subList(0, 6))));
        faults.put(
                "a commit was acknowledged under another number",
                new Seeded(
                        new AcknowledgedCheck(),
                        Sample.withOp(sound, "second", op -> Sample.answered(op, Answer.done(0, 1)))));
        faults.put(
                "an acknowledged commit holds other versions",
                new Seeded(new AcknowledgedCheck(), spoilt(3, it -> with(it, List.of("race/1"), it.body()))));
        faults.put(
                "a commit lacks one of its events",
                new Seeded(
                        new WholeCheck(),
                        spoilt(
                                7,
                                it -> with(
                                        it, it.keys().subList(0, 2), it.body().subList(0, 2)))));
        faults.put(
                "a commit holds an event of another command",
                new Seeded(
                        new WholeCheck(),
                        spoilt(2, it -> with(it, it.keys(), ledger.get(2).body()))));
        faults.put(
                "a commit holds its events in another order",
                new Seeded(
                        new WholeCheck(),
                        spoilt(7, it -> with(it, it.keys(), it.body().reversed()))));
        faults.put(
                "a commit came from nobody",
                new Seeded(
                        new WholeCheck(),
                        Sample.withLedger(
                                sound,
                                Sample.ledger()
                                        .add("ghost", "new-4", 0, 1, Content.PAGE)
                                        .commits())));
    }

    private void sightings(Map<String, Seeded> faults) {
        var seen = sound.ledger().stream().map(Sample::sighting).toList();
        faults.put("the ledger has a hole", new Seeded(new GaplessCheck(), Sample.withLedger(sound, without(3))));
        faults.put(
                "the spy saw a commit before the one below it",
                new Seeded(
                        new GaplessCheck(),
                        Sample.withReads(
                                sound,
                                List.of(
                                        seen.subList(0, 1),
                                        seen.subList(2, 3),
                                        seen.subList(1, 2),
                                        seen.subList(3, 7)))));
        faults.put(
                "the spy saw half of a commit",
                new Seeded(
                        new GaplessCheck(),
                        Sample.withReads(
                                sound,
                                List.of(
                                        seen.subList(0, 6),
                                        List.of(new Sighting(
                                                7, 2, 3, seen.get(6).leaf()))))));
        faults.put(
                "the ledger is shorter than what the spy saw",
                new Seeded(
                        new GaplessCheck(),
                        Sample.withLedger(sound, sound.ledger().subList(0, 6))));
        faults.put(
                "a commit became another after it was seen",
                new Seeded(
                        new UnchangedCheck(),
                        Sample.withReads(sound, List.of(List.of(new Sighting(1, 2, 2, "another"))))));
    }

    private void races(Map<String, Seeded> faults) {
        faults.put(
                "two commands won one version",
                new Seeded(
                        new WinnerCheck(),
                        Sample.withOp(sound, "loser", op -> Sample.answered(op, Answer.done(0, 4)))));
        faults.put(
                "nobody won a version",
                new Seeded(
                        new WinnerCheck(),
                        Sample.withOp(sound, "winner", op -> Sample.answered(op, Answer.refused(0, Answer.CONFLICT)))));
        faults.put(
                "a version is held by two commits",
                new Seeded(new WinnerCheck(), spoilt(4, it -> with(it, List.of("race/0"), it.body()))));
        faults.put(
                "a version is held by one that did not win it",
                new Seeded(new WinnerCheck(), spoilt(3, it -> of(it, "loser"))));
    }

    private void answers(Map<String, Seeded> faults) {
        faults.put(
                "a command had its effect twice",
                new Seeded(
                        new OnceCheck(),
                        spoilt(
                                4,
                                it -> with(it, it.keys(), sound.ledger().get(1).body()))));
        faults.put(
                "a command was answered with two commits",
                new Seeded(new OnceCheck(), more("second", Answer.doneBefore(0, 3))));
        faults.put(
                "a command was refused after it was done",
                new Seeded(new OnceCheck(), more("second", Answer.refused(0, Answer.CONFLICT))));
        faults.put("a command was done anew", new Seeded(new OnceCheck(), more("second", Answer.done(0, 2))));
        faults.put(
                "a refused command had its effect",
                new Seeded(
                        new OnceCheck(),
                        Sample.withOp(sound, "last", op -> Sample.answered(op, Answer.refused(0, Answer.CONFLICT)))));
        faults.put(
                "a command that was done had no effect",
                new Seeded(new OnceCheck(), Sample.withLedger(sound, without(2))));
    }

    private void clocks(Map<String, Seeded> faults) {
        var late = sound.ledger().getLast().leafPart().at();
        var back = Sample.ledger()
                .add("back", "new-5", 0, 1, Content.PAGE, late - 3_600_000)
                .commits();
        faults.put("time went back", new Seeded(new ClockCheck(), Sample.withLedger(sound, back)));
        faults.put(
                "an event has a time of its own",
                new Seeded(
                        new ClockCheck(),
                        spoilt(
                                2,
                                it -> with(
                                        it,
                                        it.keys(),
                                        it.body().stream()
                                                .map(page -> new StoredPage(page.type(), page.payload(), page.at() + 1))
                                                .toList()))));
        faults.put(
                "a command was refused for its clock",
                new Seeded(
                        new ClockCheck(),
                        Sample.withOp(sound, "loser", op -> Sample.answered(op, Answer.refused(0, "too early")))));
    }

    private void readModels(Map<String, Seeded> faults) {
        faults.put("a row is missing", new Seeded(new FoldCheck(), Sample.withRows(sound, rows -> rows.subList(1, 4))));
        faults.put(
                "a row has not seen an event",
                new Seeded(
                        new FoldCheck(),
                        Sample.withRows(sound, rows -> swapped(rows, "\"events\": 4", "\"events\": 3"))));
        faults.put(
                "a row has seen its events in another order",
                new Seeded(
                        new FoldCheck(),
                        Sample.withRows(sound, rows -> swapped(rows, "\"digest\": \"", "\"digest\": \"0"))));
        faults.put(
                "a poison event was passed over", new Seeded(new ParkedCheck(), Sample.withParked(sound, List.of())));
        faults.put(
                "an aggregate is parked without need",
                new Seeded(
                        new ParkedCheck(), Sample.withParked(sound, plus(sound.parked(), "{\"_id\": \"tally/hot\"}"))));
        faults.put(
                "the payload is parked too",
                new Seeded(
                        new ParkedCheck(),
                        Sample.withParked(
                                sound, swapped(sound.parked(), "\"failure\"", "\"payload\": 1, \"failure\""))));
        faults.put(
                "a replay came to something else",
                new Seeded(
                        new ReplayCheck(),
                        new Evidence(
                                sound.history(),
                                sound.ledger(),
                                sound.rows(),
                                sound.parked(),
                                Map.of("by 1", "other"))));
    }

    private void chains(Map<String, Seeded> faults) {
        faults.put(
                "an edge is forged",
                new Seeded(
                        new ChainCheck(),
                        spoilt(
                                4,
                                it -> new LedgerCommit(
                                        it.number(),
                                        it.leaf(),
                                        it.keys(),
                                        it.command(),
                                        it.body(),
                                        List.of(new byte[32])))));
        faults.put(
                "two commits changed places",
                new Seeded(
                        new ChainCheck(),
                        Sample.withLedger(
                                sound,
                                List.of(sound.ledger().get(1), sound.ledger().get(0)))));
        faults.put(
                "a copy says something else than its leaf",
                new Seeded(new ChainCheck(), spoilt(4, it -> of(it, "other"))));
    }

    private Evidence spoilt(int number, UnaryOperator<LedgerCommit> change) {
        return Sample.withCommit(sound, number, change);
    }

    private List<LedgerCommit> without(int number) {
        return sound.ledger().stream()
                .filter(commit -> commit.number() != number)
                .toList();
    }

    /** One more sending, after all others. */
    private Evidence more(String command, Answer answer) {
        var ops = new ArrayList<>(sound.history().ops());
        ops.add(new Op(new Order(99, command, "hot", Order.NEXT, 1, Content.PAGE), "writer-1", 900, 905, answer));
        return Sample.withHistory(sound, ops, sound.history().reads());
    }

    private static LedgerCommit with(LedgerCommit commit, List<String> keys, List<StoredPage> body) {
        return new LedgerCommit(commit.number(), commit.leaf(), keys, commit.command(), body, commit.edge());
    }

    private static LedgerCommit of(LedgerCommit commit, String command) {
        return new LedgerCommit(commit.number(), commit.leaf(), commit.keys(), command, commit.body(), commit.edge());
    }

    private static List<String> swapped(List<String> lines, String from, String to) {
        return lines.stream().map(line -> line.replace(from, to)).toList();
    }

    private static List<String> plus(List<String> lines, String more) {
        var all = new ArrayList<>(lines);
        all.add(more);
        return all;
    }
}
