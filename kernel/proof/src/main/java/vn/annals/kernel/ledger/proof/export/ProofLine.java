package vn.annals.kernel.ledger.proof.export;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.annals.kernel.ledger.proof.CanonicalJson;
import vn.annals.kernel.ledger.proof.InclusionProof;
import vn.annals.kernel.ledger.proof.NotCanonical;
import vn.annals.kernel.ledger.proof.check.Finding;
import vn.annals.kernel.ledger.proof.check.Reason;

/** One line of {@code proofs.jsonl}: {@code {n, path}}, the path of commit n to the checkpoint's root in base64. */
final class ProofLine {

    private ProofLine() {}

    static byte[] of(long commit, InclusionProof proof) {
        var path =
                proof.path().stream().map(Base64.getEncoder()::encodeToString).toList();
        return CanonicalJson.encode(Map.of("n", commit, "path", path));
    }

    static InclusionProof read(byte @Nullable [] line, long commit, long size) {
        try {
            if (line != null
                    && CanonicalJson.decode(line) instanceof Map<?, ?> members
                    && members.size() == 2
                    && Long.valueOf(commit).equals(members.get("n"))
                    && members.get("path") instanceof List<?> path) {
                return new InclusionProof(
                        commit - 1, size, path.stream().map(ProofLine::hash).toList());
            }
        } catch (NotCanonical altered) {
            // told below
        }
        throw new Wrong(Finding.at(commit, Reason.PROOF_MALFORMED, "its proof is not in its place")
                .within(FileNames.PROOFS));
    }

    private static byte[] hash(@Nullable Object text) {
        try {
            if (text instanceof String base64) {
                var hash = Base64.getDecoder().decode(base64);
                if (Base64.getEncoder().encodeToString(hash).equals(base64)) {
                    return hash;
                }
            }
        } catch (IllegalArgumentException malformed) {
            // told below
        }
        throw new NotCanonical("not a hash");
    }
}
