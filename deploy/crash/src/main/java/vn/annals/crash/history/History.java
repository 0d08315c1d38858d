package vn.annals.crash.history;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A history as the checks read it. */
public record History(List<Op> ops, List<List<Sighting>> reads, List<Line> befallen) {

    public static History read(Path path) throws IOException {
        try (var lines = Files.lines(path)) {
            return of(lines.map(line -> JsonLines.read(line, Line.class)).toList());
        }
    }

    public static History of(List<Line> lines) {
        var invoked = new LinkedHashMap<Long, Op>();
        var reads = new ArrayList<List<Sighting>>();
        var befallen = new ArrayList<Line>();
        for (var line : lines) {
            if (line.order() instanceof Order order) {
                var silence = Answer.unknown(order.op(), "never answered");
                invoked.put(order.op(), new Op(order, line.process(), line.time(), Long.MAX_VALUE, silence));
            } else if (line.answer() instanceof Answer answer) {
                var asked = Objects.requireNonNull(invoked.get(answer.op()), "an answer to nothing");
                invoked.put(answer.op(), new Op(asked.order(), asked.process(), asked.invoked(), line.time(), answer));
            } else if (line.seen() instanceof List<Sighting> seen) {
                reads.add(seen);
            } else {
                befallen.add(line);
            }
        }
        return new History(List.copyOf(invoked.values()), reads, befallen);
    }

    /** The sendings of each command. */
    public Map<String, List<Op>> byCommand() {
        return ops.stream().collect(groupingBy(Op::command, LinkedHashMap::new, toList()));
    }

    /** How often something was done to a process. */
    public long befell(String what) {
        return befallen.stream().filter(line -> line.f().equals(what)).count();
    }
}
