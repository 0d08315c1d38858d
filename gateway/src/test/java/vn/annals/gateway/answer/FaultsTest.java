package vn.annals.gateway.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ConnectException;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.web.server.ResponseStatusException;
import vn.annals.kernel.refusal.EdgeRefusal;
import vn.annals.kernel.refusal.RefusalCode;

class FaultsTest {

    @Test
    void a_service_that_cannot_be_reached_is_unavailable() {
        assertThat(codeOf(new ConnectException("refused"))).isEqualTo(EdgeRefusal.SERVICE_UNAVAILABLE);
        assertThat(codeOf(new TimeoutException())).isEqualTo(EdgeRefusal.SERVICE_UNAVAILABLE);
        assertThat(codeOf(new ResponseStatusException(HttpStatus.GATEWAY_TIMEOUT)))
                .isEqualTo(EdgeRefusal.SERVICE_UNAVAILABLE);
    }

    @Test
    void what_nobody_foresaw_says_nothing_of_itself() {
        var refusal = Faults.asRefusal(new IllegalStateException("secret of the inside"));

        assertThat(refusal.code()).isEqualTo(EdgeRefusal.INTERNAL_ERROR);
        assertThat(refusal.detail()).doesNotContain("secret");
    }

    @Test
    void a_type_that_cannot_be_read_is_not_supported() {
        assertThat(codeOf(new InvalidMediaTypeException("rubbish", "no slash")))
                .isEqualTo(EdgeRefusal.MEDIA_TYPE_NOT_SUPPORTED);
    }

    @Test
    void a_refusal_stays_what_it_is() {
        assertThat(codeOf(EdgeRefusal.TOO_MANY_REQUESTS.because("slow down"))).isEqualTo(EdgeRefusal.TOO_MANY_REQUESTS);
    }

    private static RefusalCode codeOf(Throwable failure) {
        return Faults.asRefusal(failure).code();
    }
}
