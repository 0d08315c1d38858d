package vn.annals.kernel.ledger.proof.export;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
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

    // That of Vietnam, written as there; without the tables of zones, which change.
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss dd/MM/uuuu", Locale.ROOT).withZone(ZoneOffset.ofHours(7));

    private static final String HEAD = """
            <!doctype html>
            <html lang="vi">
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>%s</title>
            <style>
            body{font:16px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:76rem;padding:0 1rem;color:#1a1a1a}
            table{border-collapse:collapse;width:100%%}th,td{border-top:1px solid #ccc;padding:.4rem .6rem;text-align:left;vertical-align:top}
            td:first-child{text-align:right}pre{white-space:pre-wrap;overflow-wrap:anywhere}code{overflow-wrap:anywhere}small{color:#555}
            </style>
            <h1>Sổ cái %s</h1>
            <p>%s. Sổ cái có %d lần ghi khi được ký; gốc của cây: <code>%s</code>.</p>
            <p>Trang này để đọc. Để kiểm tra, dùng chương trình annals-verify.jar với khóa lấy trực tiếp từ cơ quan.
            <small>This page is for reading; check the export with annals-verify.jar and a key of your own source.</small></p>
            <table>
            <thead><tr><th>Lần ghi<th>Giờ Việt Nam<th>Ai<th>Việc<th>Lý do</thead>
            """;
    private static final String COMMIT = """
            <tr id="%d"><td>%d<td>%s<td>%s <small>%s %s</small><td>
            """;
    private static final String EVENT = """
            <details><summary>%s <small>%s · %d</small> %s</summary>
            <pre>%s</pre></details>
            """;
    private static final String ENDS = """
            <td>%s
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
            case ExportScope.Whole _ -> "Toàn bộ sổ cái";
            case ExportScope.Range(var from, var to) -> "Các lần ghi từ " + from + " đến " + to;
            case ExportScope.Articles(var ids) -> "Các bài viết " + String.join(", ", ids);
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
                TIME.format(Instant.ofEpochMilli(leaf.at())),
                safe(actor.role() == null ? "" : actor.role()),
                safe(actor.kind()),
                safe(actor.id()));
        for (int i = 0; i < payloads.size(); i++) {
            var event = leaf.events().get(i);
            var payload = payloads.get(i);
            form(
                    EVENT,
                    safe(event.type()),
                    safe(event.aggregate()),
                    event.sequence(),
                    safe(Titles.in(payload)),
                    safe(new String(payload, StandardCharsets.UTF_8)));
        }
        form(ENDS, safe(leaf.why() == null ? "" : leaf.why()));
    }

    FileMark end() throws IOException {
        var shown = commits > MOST_COMMITS ? ", trang này chỉ liệt kê " + MOST_COMMITS + " lần ghi đầu" : "";
        out.text("</table>\n<p>Gói này có " + commits + " lần ghi" + shown + ".</p>\n</html>\n");
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
