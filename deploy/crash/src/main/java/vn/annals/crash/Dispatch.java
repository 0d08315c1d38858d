package vn.annals.crash;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import vn.annals.crash.history.Answer;
import vn.annals.crash.history.HistoryFile;
import vn.annals.crash.history.Outcome;

/** Sends commands to writers and keeps the history of it. */
final class Dispatch {

    private static final long LONGEST_SECONDS = 60;

    private final HistoryFile history;
    private final List<WriterSlot> writers;
    private final AtomicLong ops = new AtomicLong();
    private final AtomicLong acknowledged = new AtomicLong();

    Dispatch(HistoryFile history, List<WriterSlot> writers) {
        this.history = history;
        this.writers = writers;
    }

    int writers() {
        return writers.size();
    }

    /** Commits that were acknowledged, each once. */
    long acknowledged() {
        return acknowledged.get();
    }

    CompletableFuture<Answer> send(Command command, int writer) {
        return send(List.of(command), writer).getFirst();
    }

    List<CompletableFuture<Answer>> send(List<Command> commands, int writer) {
        var slot = writers.get(writer);
        var orders = commands.stream()
                .map(command -> command.order(ops.incrementAndGet()))
                .toList();
        var asked = slot.send(orders, order -> history.invoked(slot.name(), order));
        return IntStream.range(0, orders.size())
                .mapToObj(i -> noted(asked.get(i), orders.get(i).op(), slot.name()))
                .toList();
    }

    private CompletableFuture<Answer> noted(CompletableFuture<Answer> asked, long op, String process) {
        return asked.completeOnTimeout(Answer.unknown(op, "no answer in time"), LONGEST_SECONDS, TimeUnit.SECONDS)
                .thenApply(answer -> {
                    history.answered(process, answer);
                    if (answer.outcome() == Outcome.OK && !answer.repeated()) {
                        acknowledged.incrementAndGet();
                    }
                    return answer;
                });
    }
}
