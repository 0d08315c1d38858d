package vn.annals.kernel.ledger.proof.export;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.annals.kernel.ledger.proof.CanonicalJson;
import vn.annals.kernel.ledger.proof.NotCanonical;
import vn.annals.kernel.ledger.proof.check.Finding;
import vn.annals.kernel.ledger.proof.check.Reason;

/**
 * {@code storage.json}: what the exporter found wrong beside the leaves, in copies that an export does not hold.
 * Nobody signs it: that nothing was found is the exporter's word, that something was is reason enough to doubt.
 */
final class StorageReport {

    private static final byte[] SOUND = of(null);

    private StorageReport() {}

    static byte[] of(@Nullable Finding finding) {
        var report = new LinkedHashMap<String, @Nullable Object>();
        report.put("finding", finding == null ? null : VerdictText.json(finding));
        return CanonicalJson.encode(report);
    }

    static Optional<Finding> read(byte[] report) {
        if (Arrays.equals(report, SOUND)) {
            return Optional.empty();
        }
        return Optional.of(new Finding(Reason.STORAGE_DIFFERS, commit(report), FileNames.STORAGE, detail(report)));
    }

    private static @Nullable Long commit(byte[] report) {
        return finding(report).get("commit") instanceof Long commit ? commit : null;
    }

    private static String detail(byte[] report) {
        var finding = finding(report);
        if (finding.isEmpty()) {
            return "is not what an exporter writes";
        }
        return "the exporter found " + finding.get("reason") + ": " + finding.get("detail");
    }

    private static Map<?, ?> finding(byte[] report) {
        try {
            if (CanonicalJson.decode(report) instanceof Map<?, ?> members
                    && members.get("finding") instanceof Map<?, ?> finding) {
                return finding;
            }
        } catch (NotCanonical altered) {
            // nothing more can be said of it
        }
        return Map.of();
    }
}
