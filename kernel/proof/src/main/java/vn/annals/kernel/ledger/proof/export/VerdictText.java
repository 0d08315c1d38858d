package vn.annals.kernel.ledger.proof.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.annals.kernel.ledger.proof.CanonicalJson;
import vn.annals.kernel.ledger.proof.check.Finding;
import vn.annals.kernel.ledger.proof.export.Verdict.Proven;

/** A verdict in words, or for programs. */
record VerdictText(Verdict verdict) {

    String text() {
        var text = new StringBuilder();
        var proven = verdict.proven();
        if (verdict.valid() && proven != null) {
            var checkpoint = proven.checkpoint();
            text.append("VALID ").append(checkpoint.origin()).append('\n');
            text.append(scope(proven)).append('\n');
            text.append("checkpoint: ").append(checkpoint.size()).append(" commits, root ");
            text.append(HexFormat.of().formatHex(checkpoint.root())).append('\n');
            text.append("signed by ")
                    .append(String.join(", ", proven.signers()))
                    .append('\n');
            notes(proven, text);
        } else {
            text.append("NOT VALID\n");
            verdict.findings().forEach(finding -> text.append(finding).append('\n'));
        }
        return text.toString();
    }

    private static String scope(Proven proven) {
        var counted = proven.commits() + " commits, " + proven.events() + " events";
        return switch (proven.scope()) {
            case ExportScope.Whole _ -> "the whole ledger: " + counted;
            case ExportScope.Range(var from, var to) -> "commits " + from + " to " + to + ": " + counted;
            case ExportScope.Articles(var ids) ->
                ids.size() + " articles: " + counted + "; later commits of these articles may exist";
        };
    }

    private static void notes(Proven proven, StringBuilder text) {
        if (!proven.absent().isEmpty()) {
            text.append("note: ").append(proven.absent().size());
            text.append(" media files are named by the history and not in the export\n");
        }
        if (!proven.passedOver().isEmpty()) {
            text.append("note: ").append(proven.passedOver().size());
            text.append(" signatures of keys that were not given were passed over\n");
        }
    }

    String json() {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("valid", verdict.valid());
        json.put("findings", verdict.findings().stream().map(VerdictText::json).toList());
        var proven = verdict.proven();
        json.put("proven", proven == null ? null : json(proven));
        return new String(CanonicalJson.encode(json), UTF_8);
    }

    private static Map<String, Object> json(Proven proven) {
        var checkpoint = proven.checkpoint();
        return Map.of(
                "origin", checkpoint.origin(),
                "size", checkpoint.size(),
                "root", HexFormat.of().formatHex(checkpoint.root()),
                "scope", Manifest.written(proven.scope()),
                "commits", proven.commits(),
                "events", proven.events(),
                "signers", List.copyOf(proven.signers()),
                "passedOver", List.copyOf(proven.passedOver()),
                "absentMedia", List.copyOf(proven.absent()));
    }

    static Map<String, @Nullable Object> json(Finding finding) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("reason", finding.reason().name());
        json.put("commit", finding.commit());
        json.put("file", finding.file());
        json.put("detail", finding.detail());
        return json;
    }
}
