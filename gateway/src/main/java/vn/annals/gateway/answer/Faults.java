package vn.annals.gateway.answer;

import java.io.IOException;
import java.util.concurrent.TimeoutException;
import org.springframework.cloud.gateway.support.ServiceUnavailableException;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.web.reactive.function.client.WebClientRequestException;
import org.springframework.web.server.ResponseStatusException;
import reactor.netty.channel.AbortedException;
import reactor.netty.internal.shaded.reactor.pool.PoolAcquirePendingLimitException;
import vn.annals.kernel.refusal.EdgeRefusal;
import vn.annals.kernel.refusal.Refusal;

/** What a failure means to the caller. Whatever is not listed is a fault of the gateway and says nothing of itself. */
final class Faults {

    private Faults() {}

    static Refusal asRefusal(Throwable failure) {
        return switch (failure) {
            case Refusal refusal -> refusal;
            case ResponseStatusException status -> of(status);
            case DataBufferLimitException _ ->
                EdgeRefusal.PAYLOAD_TOO_LARGE.because("the request body is larger than allowed");
            case InvalidMediaTypeException _ ->
                EdgeRefusal.MEDIA_TYPE_NOT_SUPPORTED.because("Content-Type cannot be read");
            // Nobody answers, too late, or not asked at all because the last ones went wrong.
            case IOException _ -> unavailable();
            case TimeoutException _ -> unavailable();
            case ServiceUnavailableException _ -> unavailable();
            case PoolAcquirePendingLimitException _ -> unavailable();
            case AbortedException _ -> unavailable();
            case WebClientRequestException _ -> unavailable();
            case AuthenticationServiceException _ -> unavailable();
            default -> EdgeRefusal.INTERNAL_ERROR.because("the request could not be handled");
        };
    }

    private static Refusal of(ResponseStatusException failure) {
        return switch (failure.getStatusCode().value()) {
            case 400 -> EdgeRefusal.MALFORMED_REQUEST.because("the request could not be read");
            case 404 -> EdgeRefusal.NOT_FOUND.because("nothing is here");
            case 405 ->
                EdgeRefusal.METHOD_NOT_ALLOWED
                        .because("the method is not allowed here")
                        .with(
                                HttpHeaders.ALLOW,
                                String.join(", ", failure.getHeaders().getOrEmpty(HttpHeaders.ALLOW)));
            case 406 -> EdgeRefusal.NOT_ACCEPTABLE.because("no acceptable form of the answer");
            case 413 -> EdgeRefusal.PAYLOAD_TOO_LARGE.because("the request body is larger than allowed");
            case 415 -> EdgeRefusal.MEDIA_TYPE_NOT_SUPPORTED.because("the type of the request body is not supported");
            case 503, 504 -> unavailable();
            default -> EdgeRefusal.INTERNAL_ERROR.because("the request could not be handled");
        };
    }

    private static Refusal unavailable() {
        return EdgeRefusal.SERVICE_UNAVAILABLE.because("this part of Annals does not answer at the moment");
    }
}
