package vn.annals.article.read.site;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.annals.kernel.refusal.EdgeRefusal;
import vn.annals.kernel.refusal.Refusal;
import vn.annals.kernel.refusal.RefusalCode;
import vn.annals.kernel.service.problem.RefusalAdvice;

/** Answers readers with pages, also when there is nothing to read. */
abstract class PageEndpoint {

    final Notices notices;

    PageEndpoint(Notices notices) {
        this.notices = notices;
    }

    /** Where the reader's request came in, such as {@code https://example.vn}. */
    static String origin() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    }

    @ExceptionHandler
    ResponseEntity<?> on(Refusal refusal) {
        if (refusal.code() == EdgeRefusal.READ_MODEL_BEHIND) {
            // Only a program names a commit.
            return RefusalAdvice.answer(refusal);
        }
        var notice = notice(refusal);
        return RefusalAdvice.isClosed(refusal)
                ? ResponseEntity.status(notice.getStatusCode())
                        .headers(notice.getHeaders())
                        .header("Annals-Closed", "true")
                        .body(notice.getBody())
                : notice;
    }

    private ResponseEntity<byte[]> notice(Refusal refusal) {
        if (refusal.code().kind() == RefusalCode.Kind.UNAVAILABLE) {
            return notices.nameless(HttpStatus.SERVICE_UNAVAILABLE);
        }
        return RefusalAdvice.isClosed(refusal) ? notices.closedForGood() : notices.nameless(HttpStatus.NOT_FOUND);
    }
}
