package vn.annals.kernel.service.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.annals.kernel.refusal.EdgeRefusal;
import vn.annals.kernel.refusal.Refusal;

/** Answers for what failed outside any handler, such as in a filter or in the container. */
@RestController
final class FallbackEndpoint implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(FallbackEndpoint.class);

    @RequestMapping("/error")
    ResponseEntity<Problem> failed(HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure) {
            var refusal = Failures.refusalFor(failure);
            if (Failures.isOurs(failure, refusal)) {
                LOG.error("{} failed before it was handled", request.getMethod(), failure);
            }
            return RefusalAdvice.answer(refusal);
        }
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return RefusalAdvice.answer(
                refusalFor(status instanceof Integer code ? HttpStatus.resolve(code) : HttpStatus.NOT_FOUND));
    }

    static Refusal refusalFor(@Nullable HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> EdgeRefusal.NOT_FOUND.because("nothing is found at this address");
            case BAD_REQUEST -> EdgeRefusal.MALFORMED_REQUEST.because("the request is malformed");
            case UNAUTHORIZED -> EdgeRefusal.AUTHENTICATION_REQUIRED.because("sign in first");
            case FORBIDDEN -> EdgeRefusal.NOT_PERMITTED.because("this is not permitted");
            case METHOD_NOT_ALLOWED -> EdgeRefusal.METHOD_NOT_ALLOWED.because("this address does not know this method");
            case CONTENT_TOO_LARGE -> EdgeRefusal.PAYLOAD_TOO_LARGE.because("the body is too large");
            case URI_TOO_LONG -> EdgeRefusal.ADDRESS_TOO_LONG.because("the address is too long");
            case REQUEST_HEADER_FIELDS_TOO_LARGE -> EdgeRefusal.HEADERS_TOO_LARGE.because("the headers are too large");
            case SERVICE_UNAVAILABLE -> EdgeRefusal.SERVICE_UNAVAILABLE.because("the service cannot answer now");
            case null, default -> EdgeRefusal.INTERNAL_ERROR.because("something went wrong here");
        };
    }
}
