package vn.annals.auth.notary;

import static vn.annals.kernel.refusal.EdgeRefusal.INVALID_REQUEST;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;
import vn.annals.contracts.article.ArticleRefusal;
import vn.annals.kernel.refusal.Refusal;
import vn.annals.kernel.refusal.RefusalCode.Kind;
import vn.annals.kernel.service.access.PublicAccess;
import vn.annals.kernel.service.problem.RefusalAdvice;
import vn.annals.kernel.service.read.Reads;
import vn.annals.kernel.tenancy.CurrentTenant;

/** Receipts for everybody: a page for browsers, the same in JSON for programs. */
@RestController
@RequestMapping("/s/{tenant}/receipts")
class ReceiptEndpoint {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final String ENDING = ".json";
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String PATIENCE = "2";

    private final Receipts receipts;
    private final Register register;
    private final ReceiptPage page;

    ReceiptEndpoint(Receipts receipts, Register register, ReceiptPage page) {
        this.receipts = receipts;
        this.register = register;
        this.page = page;
    }

    @PublicAccess
    @Reads(Reads.LEDGER)
    @GetMapping("/ledger.key")
    ResponseEntity<String> key() {
        return answer(HttpStatus.OK, TEXT).body(register.key(CurrentTenant.get()) + "\n");
    }

    @PublicAccess
    @Reads(Reads.LEDGER)
    @GetMapping("/{article}")
    ResponseEntity<byte[]> receipt(
            @PathVariable String article, @RequestParam Optional<String> since, HttpServletRequest request) {
        var id = article.endsWith(ENDING) ? article.substring(0, article.length() - ENDING.length()) : article;
        if (!ID.matcher(id).matches()) {
            throw ArticleRefusal.ARTICLE_NOT_FOUND.because("there is no such public article");
        }
        var origin =
                ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        var receipt = receipts.of(CurrentTenant.get(), id, origin, since.map(ReceiptEndpoint::size));
        return wantsPage(request)
                ? answer(HttpStatus.OK, HTML).body(page.of(receipt, CurrentTenant.get()))
                : answer(HttpStatus.OK, MediaType.APPLICATION_JSON).body(JSON.writeValueAsBytes(receipt));
    }

    @ExceptionHandler
    ResponseEntity<?> refused(Refusal refusal, HttpServletRequest request) {
        var status = HttpStatus.valueOf(refusal.code().kind().status());
        if (!wantsPage(request)) {
            return RefusalAdvice.answer(refusal);
        }
        var answer = answer(status, HTML);
        if (refusal.code().kind() == Kind.UNAVAILABLE) {
            answer.header(HttpHeaders.RETRY_AFTER, PATIENCE);
        }
        return answer.body(page.none(status, request.getRequestURI()));
    }

    private static long size(String number) {
        if (!number.matches("[1-9][0-9]{0,15}")) {
            throw INVALID_REQUEST.because("since is the size of a checkpoint");
        }
        return Long.parseLong(number);
    }

    // Browsers name HTML first; who says nothing of it, or asks for the file, wants data.
    private static boolean wantsPage(HttpServletRequest request) {
        var accept = Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT)).orElse("");
        return !request.getRequestURI().endsWith(ENDING) && accept.contains(MediaType.TEXT_HTML_VALUE);
    }

    // Whoever keeps one asks before showing it again: the article may be withdrawn, and the ledger grows.
    private static ResponseEntity.BodyBuilder answer(HttpStatus status, MediaType type) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noCache())
                .varyBy(HttpHeaders.ACCEPT)
                .contentType(type);
    }
}
