package vn.annals.kernel.ledger.proof.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.annals.kernel.ledger.proof.Leaf;
import vn.annals.kernel.ledger.proof.Leaf.LeafEvent;

/** What must hold of leaves that follow one another: one tenant, time that does not go back, nothing said twice. */
public final class History {

    private final String tenant;
    private final Fingerprints commands = new Fingerprints();
    private final Map<String, Long> sequences = new HashMap<>();
    private long at = Long.MIN_VALUE;

    public History(String tenant) {
        this.tenant = tenant;
    }

    public Optional<Finding> next(Leaf leaf) {
        var number = leaf.number();
        if (!leaf.tenant().equals(tenant)) {
            return found(number, Reason.ENTRY_OF_ANOTHER_TENANT, "the leaf is of tenant " + leaf.tenant());
        }
        if (leaf.at() < at) {
            return found(number, Reason.TIME_WENT_BACK, "its time lies before that of an earlier commit");
        }
        at = leaf.at();
        if (!commands.add(leaf.command())) {
            return found(number, Reason.COMMAND_REPEATED, "command " + leaf.command() + " was done before");
        }
        return leaf.events().stream()
                .filter(event -> !advances(event))
                .findFirst()
                .flatMap(event -> found(number, Reason.SEQUENCE_REPEATED, event.key() + " does not go on"));
    }

    private boolean advances(LeafEvent event) {
        var last = sequences.put(event.aggregate(), event.sequence());
        return last == null || last < event.sequence();
    }

    private static Optional<Finding> found(long commit, Reason reason, String detail) {
        return Optional.of(Finding.at(commit, reason, detail));
    }
}
