package vn.annals.kernel.service.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import vn.annals.kernel.refusal.Refusal;
import vn.annals.kernel.refusal.RefusalCode.Kind;

/** Turns whatever went wrong into a problem. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class RefusalAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(RefusalAdvice.class);
    private static final String PATIENCE = "2";
    private static final String CLOSED = "Annals-Closed";
    private static final List<String> SAID_BEFORE = List.of(
            HttpHeaders.CACHE_CONTROL,
            HttpHeaders.CONTENT_DISPOSITION,
            HttpHeaders.CONTENT_RANGE,
            HttpHeaders.ACCEPT_RANGES,
            HttpHeaders.ETAG,
            HttpHeaders.LAST_MODIFIED);

    RefusalAdvice() {}

    @ExceptionHandler
    ResponseEntity<Problem> refused(Exception failure, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        if (failure instanceof AsyncRequestNotUsableException) {
            // The caller has gone; there is nobody to tell.
            throw failure;
        }
        var refusal = Failures.refusalFor(failure);
        if (Failures.isOurs(failure, refusal)) {
            LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), failure);
        } else if (failure != refusal) {
            LOG.debug("{} {} refused", request.getMethod(), request.getRequestURI(), failure);
        }
        forget(response);
        return answer(refusal, failure);
    }

    // An answer that broke before its first byte has said things about itself that do not hold for this one.
    private static void forget(HttpServletResponse response) {
        if (!response.isCommitted()) {
            response.setContentLengthLong(-1);
            SAID_BEFORE.forEach(name -> response.setHeader(name, null));
        }
    }

    /** Whether a site is not shown on purpose. Answers then say so in a header: no old copy may stand in for it. */
    public static boolean isClosed(Refusal refusal) {
        return refusal.extras().containsKey("closed");
    }

    /** The same answer for refusals that arise before any handler is known. */
    public static ResponseEntity<Problem> answer(Refusal refusal) {
        return answer(refusal, refusal);
    }

    private static ResponseEntity<Problem> answer(Refusal refusal, Throwable failure) {
        var kind = refusal.code().kind();
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        headers.addAll(Failures.headersOf(failure));
        if (kind == Kind.UNAVAILABLE || kind == Kind.TOO_MANY) {
            headers.set(HttpHeaders.RETRY_AFTER, PATIENCE);
        }
        if (isClosed(refusal)) {
            headers.set(CLOSED, "true");
        }
        if (kind == Kind.UNAUTHENTICATED) {
            headers.set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return new ResponseEntity<>(Problem.of(refusal, Trace.find().orElse(null)), headers, kind.status());
    }
}
