package vn.annals.kernel.ledger.proof.check;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.annals.kernel.ledger.proof.CanonicalJson;
import vn.annals.kernel.ledger.proof.Leaf;
import vn.annals.kernel.ledger.proof.Leaf.LeafEvent;
import vn.annals.kernel.ledger.proof.NotCanonical;
import vn.annals.kernel.ledger.proof.PayloadCommitment;
import vn.annals.kernel.ledger.proof.check.StoredCopy.EventCopy;

/** Compares what stands beside a leaf with what the leaf says. */
final class CopyCheck {

    private final StoredCopy copy;
    private final Leaf leaf;

    CopyCheck(StoredCopy copy, Leaf leaf) {
        this.copy = copy;
        this.leaf = leaf;
    }

    Optional<Finding> finding() {
        if (!copy.command().equals(leaf.command())) {
            return found(Reason.COMMAND_DIFFERS, "the leaf names command " + leaf.command());
        }
        var keys = leaf.events().stream().map(LeafEvent::key).toList();
        if (!copy.keys().equals(keys)) {
            return found(Reason.KEYS_DIFFER, "the leaf says " + keys);
        }
        if (copy.events().size() != keys.size()) {
            return found(Reason.EVENTS_DIFFER, "the leaf has " + keys.size() + " events");
        }
        for (int i = 0; i < keys.size(); i++) {
            var finding = event(i, copy.events().get(i), leaf.events().get(i));
            if (finding.isPresent()) {
                return finding;
            }
        }
        return Optional.empty();
    }

    private Optional<Finding> event(int index, EventCopy event, LeafEvent said) {
        var which = "event " + index + ": ";
        if (!event.type().equals(said.type())) {
            return found(Reason.TYPE_DIFFERS, which + "the leaf says " + said.type());
        }
        if (!sameRevision(event.revision(), said.revision())) {
            return found(Reason.REVISION_DIFFERS, which + "the leaf says " + said.revision());
        }
        if (!event.context().equals(leaf.context())) {
            return found(Reason.CONTEXT_DIFFERS, which + "the leaf says " + leaf.context());
        }
        if (event.salt().length != PayloadCommitment.SALT) {
            return found(Reason.SALT_DIFFERS, which + "a salt has " + PayloadCommitment.SALT + " bytes");
        }
        if (event.payload().length != said.length()) {
            return found(Reason.PAYLOAD_DIFFERS, which + "the leaf says " + said.length() + " bytes");
        }
        if (PayloadCommitment.of(event.salt(), event.payload()).equals(said.commitment())) {
            return Optional.empty();
        }
        return canonical(event.payload())
                ? found(Reason.PAYLOAD_OR_SALT_DIFFERS, which + "they do not fit the leaf")
                : found(Reason.PAYLOAD_DIFFERS, which + "no longer canonical JSON");
    }

    private static boolean sameRevision(@Nullable String stored, int said) {
        return stored == null ? said == 0 : stored.equals(Integer.toString(said));
    }

    private static boolean canonical(byte[] payload) {
        try {
            CanonicalJson.decode(payload);
            return true;
        } catch (NotCanonical altered) {
            return false;
        }
    }

    private Optional<Finding> found(Reason reason, String detail) {
        return Optional.of(Finding.at(copy.number(), reason, detail));
    }
}
