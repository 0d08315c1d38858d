package vn.annals.crash;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.core.JacksonException;
import vn.annals.crash.history.Answer;
import vn.annals.crash.history.JsonLines;

/** What one run of a writer process was asked and has not answered yet. */
final class Life {

    private final Map<Long, CompletableFuture<Answer>> waiting = new ConcurrentHashMap<>();
    private volatile boolean over;

    CompletableFuture<Answer> expect(long op) {
        var answer = new CompletableFuture<Answer>();
        waiting.put(op, answer);
        if (over) {
            end();
        }
        return answer;
    }

    void heard(String line) {
        try {
            var answer = JsonLines.read(line, Answer.class);
            var asked = waiting.remove(answer.op());
            if (asked != null) {
                asked.complete(answer);
            }
        } catch (JacksonException cutShort) {
            // The kill came in the middle of the line: nobody was told.
        }
    }

    /** Whoever still waits will never be told. */
    void end() {
        over = true;
        for (var op : waiting.keySet()) {
            var asked = waiting.remove(op);
            if (asked != null) {
                asked.complete(Answer.unknown(op, "the process is gone"));
            }
        }
    }
}
