package vn.annals.auth.notary;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.annals.auth.notary.PublicLife.Live;
import vn.annals.kernel.ledger.proof.ConsistencyProof;
import vn.annals.kernel.ledger.proof.Edge;
import vn.annals.kernel.ledger.proof.InclusionProof;
import vn.annals.kernel.ledger.proof.check.Finding;
import vn.annals.kernel.ledger.proof.check.LedgerCheck;
import vn.annals.kernel.ledger.proof.check.Reason;
import vn.annals.kernel.ledger.proof.check.StoredCopy;
import vn.annals.kernel.ledger.proof.note.Checkpoint;
import vn.annals.kernel.ledger.proof.note.SignedNote;

/**
 * What a reader can check without us: that the commit by which an article became public as it stands is in the tenant's
 * signed ledger. Bytes are in base64. {@code finding} is what is wrong with it, if anything is.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Receipt(
        String article,
        String title,
        int revision,
        Instant publishedAt,
        String address,
        long commit,
        String leaf,
        Published event,
        Inclusion inclusion,
        @Nullable Consistency consistency,
        String checkpoint,
        Key key,
        @Nullable Finding finding) {

    /** The event whose hash is in the leaf. It says nothing that its public page does not say. */
    record Published(int place, String type, String payload, String salt) {}

    record Inclusion(long index, long size, List<String> path) {}

    /** That the signed ledger goes on from an older one, of which the reader has kept the checkpoint. */
    record Consistency(long from, long to, List<String> path) {}

    /** {@code address} is where the ledger's key stands; an auditor has it from somewhere else. */
    record Key(String text, String address) {}

    /** What is proven, and by what. */
    record Evidence(
            StoredCopy copy,
            SignedNote note,
            InclusionProof inclusion,
            @Nullable ConsistencyProof consistency) {

        Optional<Finding> finding() {
            var leaf = Edge.leafHash(copy.leaf());
            return inclusion.proves(leaf, Checkpoint.of(note).root())
                    ? LedgerCheck.alone(copy)
                    : Optional.of(
                            Finding.at(copy.number(), Reason.ENTRY_ALTERED, "the leaf is not the one that was signed"));
        }
    }

    static Receipt of(String article, Live live, String address, Evidence evidence, Key key) {
        var copy = evidence.copy();
        var event = copy.events().get(live.event());
        var inclusion = evidence.inclusion();
        var older = evidence.consistency();
        return new Receipt(
                article,
                live.title(),
                live.revision(),
                live.publishedAt(),
                address,
                copy.number(),
                base64(copy.leaf()),
                new Published(live.event(), event.type(), base64(event.payload()), base64(event.salt())),
                new Inclusion(inclusion.index(), inclusion.size(), texts(inclusion.path())),
                older == null ? null : new Consistency(older.from(), older.to(), texts(older.path())),
                new String(evidence.note().bytes(), StandardCharsets.UTF_8),
                key,
                evidence.finding().orElse(null));
    }

    private static List<String> texts(List<byte[]> path) {
        return path.stream().map(Receipt::base64).toList();
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
