package vn.annals.auth.notary;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import vn.annals.kernel.service.tenant.TenantDirectory;
import vn.annals.kernel.service.tenant.TenantRow;
import vn.annals.kernel.tenancy.CurrentTenant;
import vn.annals.kernel.tenancy.TenantId;

/** A receipt for people, in the face of the tenant's site. Its style sheet is the site's own. */
@Component
class ReceiptPage {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss, dd/MM/uuuu").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    // Every %s is filled with text that cannot become markup, or with markup of this class.
    private static final String FRAME = """
        <!doctype html>
        <html lang="vi">
        <head>
          <meta charset="utf-8">
          <meta name="viewport" content="width=device-width, initial-scale=1">
          <meta name="robots" content="noindex">
          <title>%1$s – %2$s</title>
          <link rel="stylesheet" href="/s/_assets/site.css">
          <link rel="icon" type="image/svg+xml" href="/s/_assets/icon.svg">
        </head>
        <body>
          <a class="skip" href="#content">Đến nội dung chính</a>
          <header class="masthead">
            <p class="name"><a href="%3$s">%2$s</a></p>
          </header>
          <main id="content">
        %4$s  </main>
          <footer class="colophon">
            <p>%2$s</p>
            <p>Mọi bài viết đều giữ lại toàn bộ lịch sử sửa đổi.</p>
          </footer>
        </body>
        </html>
        """;

    private static final String RECEIPT = """
        <div class="receipt">
          <nav class="crumbs" aria-label="Đường dẫn"><a href="%1$s">Trang chủ</a> <a href="%2$s">%3$s</a></nav>
          <h1>Biên nhận</h1>
          <p>Cơ quan xác nhận: phiên bản <strong>%4$d</strong> của bài “%3$s” được đăng lúc
            <time datetime="%5$s">%6$s</time>, và việc đăng ấy là lần ghi số <strong>%7$d</strong> trong sổ cái của cơ quan.</p>
        %8$s  <h2>Biên nhận chứng minh điều gì</h2>
          <p>Sổ cái chỉ được ghi thêm, không sửa, không xóa. Khi sổ có %9$d lần ghi, người giữ khóa công chứng đã ký tên vào
            một con số duy nhất tính ra từ tất cả các lần ghi ấy. Biên nhận này cho thấy lần ghi số %7$d nằm trong con số
            đã ký. Nếu sau này có ai đổi, bỏ hay chèn một lần ghi, con số sẽ khác và chữ ký không còn khớp.</p>
          <p>Biên nhận nói về việc đăng: bài nào, phiên bản nào, lúc nào, với những ảnh nào. Nội dung từng chữ của mỗi phiên
            bản nằm trong bản xuất sổ cái mà cơ quan kiểm tra có thể yêu cầu.</p>
          <h2>Tự kiểm tra</h2>
          <ol>
            <li>Tải <a href="%10$s.json" type="application/json">biên nhận dạng dữ liệu (JSON)</a>.</li>
            <li>Lấy SHA-256 của byte 0 nối với <code>leaf</code>; đi dọc <code>inclusion.path</code> theo RFC 9162 mục 2.1.3.2.
              Kết quả phải đúng bằng dòng thứ ba của <code>checkpoint</code>.</li>
            <li>Kiểm chữ ký Ed25519 của <code>checkpoint</code> (dạng C2SP signed note) bằng
              <a href="%11$s">khóa công khai của sổ cái</a>. Nên đối chiếu khóa với bản cơ quan công bố ở nơi khác.</li>
            <li>SHA-256 của <code>annals/payload/v1</code>, byte 0, <code>event.salt</code> và <code>event.payload</code> phải đúng bằng
              <code>pay</code> trong <code>leaf</code>.</li>
            <li>Giữ lại <code>checkpoint</code>. Lần sau, thêm <code>?since=%9$d</code> vào địa chỉ JSON để được chứng minh rằng
              sổ cái khi ấy tiếp nối sổ cái hôm nay.</li>
          </ol>
          <h2>Dấu đã ký</h2>
          <pre tabindex="0">%12$s</pre>
          <h2>Lần ghi số %7$d</h2>
          <pre tabindex="0">%13$s</pre>
          <h2>Đường chứng minh</h2>
          <p>%14$d mã băm, từ lần ghi lên đến gốc.</p>
          <pre tabindex="0">%15$s</pre>
        </div>
        """;

    private static final String SOUND = "  <p class=\"sound\" role=\"status\">Máy chủ vừa tự kiểm: khớp.</p>\n";
    private static final String WRONG =
            "  <p class=\"wrong\" role=\"alert\">Máy chủ vừa tự kiểm: KHÔNG KHỚP (%s). Xin báo cho cơ quan.</p>\n";

    private static final String NONE = """
        <div class="notice">
          <h1>%s</h1>
          <p>%s</p>
          <p><a href="%s">Về trang chủ</a></p>
        </div>
        """;

    private final TenantDirectory tenants;

    ReceiptPage(TenantDirectory tenants) {
        this.tenants = tenants;
    }

    byte[] of(Receipt receipt, TenantId tenant) {
        var home = home(tenant);
        return page("Biên nhận: " + receipt.title(), tenant, body(receipt, home));
    }

    private static String body(Receipt receipt, String home) {
        var path = receipt.inclusion().path();
        return RECEIPT.formatted(
                home,
                text(receipt.address()),
                text(receipt.title()),
                receipt.revision(),
                receipt.publishedAt(),
                time(receipt.publishedAt()),
                receipt.commit(),
                receipt.finding() == null
                        ? SOUND
                        : WRONG.formatted(receipt.finding().reason()),
                receipt.inclusion().size(),
                receipt.article(),
                text(receipt.key().address()),
                text(receipt.checkpoint().strip()),
                text(new String(Base64.getDecoder().decode(receipt.leaf()), StandardCharsets.UTF_8)),
                path.size(),
                text(path.isEmpty() ? "(không cần mã nào: sổ cái có một lần ghi)" : lines(path.stream())));
    }

    /** Why there is none. A body whose site is closed is not named. */
    byte[] none(HttpStatus status, String address) {
        var tenant = CurrentTenant.find().orElse(null);
        var home = tenant == null ? "/" : home(tenant);
        var notice =
                switch (status) {
                    case SERVICE_UNAVAILABLE ->
                        NONE.formatted(
                                "Chưa có biên nhận",
                                "Sổ cái đang được ký, hoặc trang tạm thời không phục vụ. Xin thử lại sau ít giây.",
                                home);
                    case GONE ->
                        NONE.formatted(
                                "Không còn biên nhận",
                                "Bài này đã được đăng và nay đã gỡ. Chỉ bài đang được đăng mới có biên nhận.",
                                home);
                    case NOT_FOUND ->
                        NONE.formatted(
                                "Không có biên nhận",
                                "Chỉ bài đang được đăng mới có biên nhận. Có thể địa chỉ bị gõ sai.",
                                home);
                    default -> NONE.formatted("Không đọc được địa chỉ này", text(address), home);
                };
        return page("Biên nhận", tenant, notice);
    }

    private byte[] page(String title, @Nullable TenantId tenant, String body) {
        var name = tenant == null
                ? "Annals"
                : tenants.find(tenant).map(TenantRow::name).orElse(tenant.value());
        var home = tenant == null ? "/" : home(tenant);
        return FRAME.formatted(text(title), text(name), home, body).getBytes(StandardCharsets.UTF_8);
    }

    private static String home(TenantId tenant) {
        return "/s/" + tenant + "/";
    }

    private static String time(Instant at) {
        return TIME.format(at);
    }

    private static String lines(Stream<String> hashes) {
        return hashes.collect(Collectors.joining("\n"));
    }

    private static String text(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
