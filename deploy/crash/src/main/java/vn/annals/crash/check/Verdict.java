package vn.annals.crash.check;

import java.util.ArrayList;
import java.util.List;

/** How many things were looked at, and what was wrong with them. */
public record Verdict(long examined, List<String> faults) {

    public Verdict {
        faults = List.copyOf(faults);
    }

    public boolean holds() {
        return faults.isEmpty();
    }

    public Verdict plus(Verdict other) {
        var all = new ArrayList<>(faults);
        all.addAll(other.faults);
        return new Verdict(examined + other.examined, all);
    }
}
