package vn.annals.gateway.route;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.Map;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import vn.annals.gateway.AtTheDoor;
import vn.annals.gateway.LocalService.Page;

@ExtendWith(OutputCaptureExtension.class)
class HungUpIT extends AtTheDoor {

    private static final String ARTICLES = "/api/v1/tenants/hung-up/articles";
    private static final int MORE_THAN_A_BREAKER_BEARS = 12;
    private static final int MORE_THAN_IS_ON_THE_WAY = 32 << 20;

    @Autowired
    private CircuitBreakerRegistry breakers;

    @BeforeEach
    void afterAllThatOthersDid() {
        breakers.find("article-service").ifPresent(CircuitBreaker::reset);
    }

    @ParameterizedTest(name = "without a goodbye: {0}")
    @ValueSource(booleans = {true, false})
    void who_breaks_off_an_upload_is_no_fault_of_anybody(boolean reset, CapturedOutput log) throws IOException {
        for (var caller = 0; caller < MORE_THAN_A_BREAKER_BEARS; caller++) {
            SERVICE.forget();
            try (var socket =
                    asking("POST", "Content-Type: application/json\r\nContent-Length: 5000\r\n\r\n{\"title\":")) {
                socket.setSoLinger(reset, 0);
                atOnce().until(SERVICE::begun);
            }
            atOnce().until(SERVICE::brokenOff);
        }

        noFault(log);
        assertThat(log.getOut()).contains("POST " + ARTICLES + " status=499");
    }

    @Test
    void nor_is_who_breaks_off_an_answer(CapturedOutput log) throws IOException {
        SERVICE.shows(ARTICLES, new Page(200, Map.of(), "x".repeat(MORE_THAN_IS_ON_THE_WAY)));
        try (var socket = asking("GET", "\r\n")) {
            socket.setSoLinger(true, 0);
            assertThat(socket.getInputStream().readNBytes(12)).asString().isEqualTo("HTTP/1.1 200");
        }
        atOnce().until(SERVICE::brokenOff);

        noFault(log);
    }

    private void noFault(CapturedOutput log) {
        assertThat(log.getOut()).doesNotContain("ERROR", "unavailable:", "\tat ");
        assertThat(breakers.find("article-service"))
                .hasValueSatisfying(breaker -> assertThat(breaker.getMetrics().getNumberOfFailedCalls())
                        .isZero());
    }

    private Socket asking(String method, String rest) throws IOException {
        var socket = new Socket("127.0.0.1", port());
        var head = method + " " + ARTICLES + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: " + validBearer() + "\r\n";
        socket.getOutputStream().write((head + rest).getBytes(US_ASCII));
        return socket;
    }

    private static ConditionFactory atOnce() {
        return await().pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(2));
    }
}
