package vn.annals.kernel.ledger.proof.export;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import vn.annals.kernel.ledger.proof.Leaf;
import vn.annals.kernel.ledger.proof.note.Checkpoint;

/**
 * {@code index.html}, for people. It is a function of the rest of the export and says nothing of its own: the verifier
 * writes it again and compares.
 */
final class IndexPage implements Closeable {

    // A page of a million rows opens in no browser; the data files hold them all.
    static final int MOST_COMMITS = 2_000;

    private static final String HEAD = """
            <!doctype html>
            <html lang="vi">
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>%s</title>
            <style>body{font:16px/1.5 system-ui;margin:2rem;max-width:70rem}section{border-top:1px solid #999}\
            pre{white-space:pre-wrap;overflow-wrap:anywhere}</style>
            <h1>%s</h1>
            <p>%s. Checkpoint: %d commits, root <code>%s</code>.</p>
            """;
    private static final String COMMIT = """
            <section id="%d">
            <h2>%d · <time>%s</time></h2>
            <p>%s %s (%s), command %s. %s</p>
            """;
    private static final String EVENT = """
            <details><summary>%s.%d · %s · %d</summary>
            <pre>%s</pre></details>
            """;

    private final MarkedOutput out;
    private long commits;

    IndexPage(MarkedOutput out) {
        this.out = out;
    }

    void begin(ExportScope scope, Checkpoint checkpoint) throws IOException {
        var origin = safe(checkpoint.origin());
        var root = HexFormat.of().formatHex(checkpoint.root());
        form(HEAD, origin, origin, safe(said(scope)), checkpoint.size(), root);
    }

    private static String said(ExportScope scope) {
        return switch (scope) {
            case ExportScope.Whole _ -> "The whole ledger";
            case ExportScope.Range(var from, var to) -> "Commits " + from + " to " + to;
            case ExportScope.Articles(var ids) -> "Articles " + String.join(", ", ids);
        };
    }

    void commit(Leaf leaf, List<byte[]> payloads) throws IOException {
        if (++commits > MOST_COMMITS) {
            return;
        }
        var actor = leaf.actor();
        form(
                COMMIT,
                leaf.number(),
                leaf.number(),
                Instant.ofEpochMilli(leaf.at()),
                safe(actor.kind()),
                safe(actor.id()),
                safe(String.valueOf(actor.role())),
                safe(leaf.command()),
                safe(leaf.why() == null ? "" : leaf.why()));
        for (int i = 0; i < payloads.size(); i++) {
            var event = leaf.events().get(i);
            var payload = new String(payloads.get(i), StandardCharsets.UTF_8);
            form(EVENT, safe(event.type()), event.revision(), safe(event.aggregate()), event.sequence(), safe(payload));
        }
        out.text("</section>\n");
    }

    FileMark end() throws IOException {
        out.text("<p>" + commits + " commits; the first " + MOST_COMMITS + " are shown.</p>\n</html>\n");
        return out.mark();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    // Some locales have digits of their own.
    private void form(String form, Object... words) throws IOException {
        out.text(String.format(Locale.ROOT, form, words));
    }

    private static String safe(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
