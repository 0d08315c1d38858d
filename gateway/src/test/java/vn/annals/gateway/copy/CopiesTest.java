package vn.annals.gateway.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.HttpHandler;
import org.springframework.util.unit.DataSize;
import vn.annals.gateway.GatewaySettings;

class CopiesTest {

    private static final CopySettings SETTINGS =
            new CopySettings(Duration.ZERO, Duration.ofHours(1), DataSize.ofMegabytes(1), DataSize.ofMegabytes(2), 10);

    private final CompletableFuture<Answer> answer = new CompletableFuture<>();
    private final Copies copies = new Copies(
            SETTINGS,
            new Inside(new DefaultListableBeanFactory().getBeanProvider(HttpHandler.class), SETTINGS, settings()) {

                @Override
                CompletableFuture<Answer> ask(
                        Address address, Map<String, String> question, @Nullable InetSocketAddress reader) {
                    return answer;
                }
            });

    @Test
    void that_one_reader_asks_too_often_is_no_answer_for_those_who_wait_as_well() {
        var address = Address.of("localhost", "/s/bac-giang/").orElseThrow();
        var simple = new Simple(address, false, false, null, null, null);
        var hasty = copies.ask(simple, null);
        var patient = copies.ask(simple, null);

        answer.complete(new Answer(429, new HttpHeaders(), new byte[0]));

        assertThat(hasty).isCompletedWithValue(Optional.empty());
        assertThat(patient).isCompletedWithValue(Optional.empty());
    }

    private static GatewaySettings settings() {
        return new Binder().bindOrCreate("annals.gateway", GatewaySettings.class);
    }
}
