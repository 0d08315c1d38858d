package vn.annals.gateway.answer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import vn.annals.kernel.refusal.RefusalCode;

/** The small page a reader or an editor sees when the gateway itself must answer. Needs nothing that could be down. */
record Page(String title, String text, String link) {

    private static final String STYLE = "body{font:1.1rem/1.6 system-ui,sans-serif;max-width:34rem;margin:18vh auto 0;"
            + "padding:0 1.5rem;color:#1d232b}h1{font-size:1.5rem}small{color:#5b6470}";
    private static final String AGAIN = "<p><a href=\"/login\">Đăng nhập lại</a></p>";
    private static final String HTML = """
            <!doctype html>
            <html lang="vi">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <title>%1$s</title><style>%2$s</style></head>
            <body><h1>%1$s</h1><p>%3$s</p>%4$s<p><small>Mã tra cứu: %5$s</small></p></body>
            </html>
            """;

    /** Names the one style sheet of the page by its hash, so that it shows under a policy that allows nothing else. */
    static final String POLICY = "default-src 'none'; style-src 'sha256-" + sha256(STYLE)
            + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    static Page about(RefusalCode.Kind kind) {
        return switch (kind) {
            case UNAVAILABLE ->
                new Page("Tạm thời gián đoạn", "Trang này tạm thời chưa phục vụ được. Xin quay lại sau ít phút.", "");
            case UNAUTHENTICATED ->
                new Page("Chưa đăng nhập được", "Lần đăng nhập đã hết hạn hoặc bị hủy giữa chừng.", AGAIN);
            case NOT_FOUND -> new Page("Không tìm thấy trang", "Địa chỉ này không có trang nào.", "");
            case TOO_MANY ->
                new Page("Quá nhiều yêu cầu", "Nơi này vừa gửi quá nhiều yêu cầu. Xin chờ một lát rồi thử lại.", "");
            case NOT_PERMITTED -> new Page("Yêu cầu bị từ chối", "Xin tải lại trang rồi thử lại.", "");
            default -> new Page("Không thực hiện được", "Hệ thống không thực hiện được yêu cầu này.", "");
        };
    }

    byte[] html(String traceId) {
        return HTML.formatted(title, STYLE, text, link, traceId).getBytes(StandardCharsets.UTF_8);
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
