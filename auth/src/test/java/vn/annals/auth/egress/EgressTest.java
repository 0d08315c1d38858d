package vn.annals.auth.egress;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.annals.auth.egress.PublicHosts.Lookup;
import vn.annals.auth.egress.Reply.Failure;

class EgressTest {

    private static final InetAddress HERE = InetAddress.getLoopbackAddress();
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final long MOST_BUFFERED = 16_000_000;

    private final List<String> called = new CopyOnWriteArrayList<>();
    private HttpServer server;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(HERE, 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> answer(exchange, 204));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void what_is_posted_arrives_as_it_is() throws IOException {
        assertThat(local().post(url("/tin?a=1"), "text/plain", Map.of("webhook-id", "m1"), "Chào".getBytes(UTF_8)))
                .isEqualTo(Reply.of(204));
        assertThat(called).containsExactly("POST /tin?a=1 m1 text/plain Chào");
    }

    @Test
    void a_name_that_leads_into_this_network_is_not_called() throws IOException {
        var outside = egress(false, _ -> new InetAddress[] {HERE});

        assertThat(post(outside, "/").failure()).isEqualTo(Failure.NOT_PUBLIC);
        assertThat(called).isEmpty();
    }

    @Test
    void one_private_address_among_public_ones_is_enough() throws IOException {
        var outside = egress(false, _ -> new InetAddress[] {InetAddress.ofLiteral("203.0.114.1"), HERE});

        assertThat(post(outside, "/").failure()).isEqualTo(Failure.NOT_PUBLIC);
    }

    /** Looked at a moment ago it was public: what is looked at is what is called, each time anew. */
    @Test
    void a_name_is_asked_once_for_each_call_and_leads_where_it_was_said_to_lead() throws IOException {
        var asked = new AtomicInteger();
        var local = egress(true, _ -> {
            asked.incrementAndGet();
            return new InetAddress[] {HERE};
        });
        assertThat(post(local, "/").status()).isEqualTo(204);
        assertThat(post(local, "/").status()).isEqualTo(204);

        assertThat(asked).hasValue(2);
    }

    @Test
    void a_redirect_is_an_answer_and_not_followed() throws IOException {
        server.createContext("/moved", exchange -> {
            exchange.getResponseHeaders().set("Location", url("/there").toString());
            answer(exchange, 307);
        });

        assertThat(post(local(), "/moved")).isEqualTo(Reply.of(307));
        assertThat(called).hasSize(1);
    }

    @Test
    void an_answer_without_end_is_cut_off_after_its_status() throws IOException {
        var written = new AtomicLong();
        server.createContext("/endless", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (var out = exchange.getResponseBody()) {
                for (var chunk = new byte[8_192]; ; ) {
                    out.write(chunk);
                    written.addAndGet(chunk.length);
                }
            } catch (IOException cut) {
                called.add("cut");
            }
        });

        assertThat(post(local(), "/endless")).isEqualTo(Reply.of(200));
        await().untilAsserted(() -> assertThat(called).contains("cut"));
        assertThat(written).hasValueLessThan(MOST_BUFFERED);
    }

    @Test
    void an_answer_that_does_not_come_is_not_waited_for() throws IOException {
        server.createContext("/slow", exchange -> {
            try {
                Thread.sleep(Duration.ofMinutes(1));
            } catch (InterruptedException stopped) {
                exchange.close();
            }
        });

        assertThat(post(local(), "/slow").failure()).isEqualTo(Failure.TIMED_OUT);
    }

    @Test
    void nobody_at_home_is_told_from_no_home() throws IOException {
        server.stop(0);
        var nowhere = egress(true, host -> {
            throw new UnknownHostException(host);
        });

        assertThat(post(local(), "/").failure()).isEqualTo(Failure.UNREACHABLE);
        assertThat(post(nowhere, "/").failure()).isEqualTo(Failure.UNKNOWN_HOST);
    }

    @Test
    void an_answer_that_is_not_encrypted_is_none() throws IOException {
        try (var plain = new ServerSocket(0, 1, HERE)) {
            Thread.ofVirtual().start(() -> {
                try (var caller = plain.accept()) {
                    caller.getOutputStream().write("HTTP/1.1 200 OK\r\n\r\n".getBytes(UTF_8));
                } catch (IOException gone) {
                    called.add("gone");
                }
            });
            var url = URI.create("https://localhost:" + plain.getLocalPort() + "/");

            assertThat(local().post(url, "text/plain", Map.of(), new byte[0]).failure())
                    .isEqualTo(Failure.INSECURE);
        }
    }

    private static Egress local() {
        return egress(true, _ -> new InetAddress[] {HERE});
    }

    private static Egress egress(boolean local, Lookup lookup) {
        return Egress.with(new Destinations(local), lookup, PATIENCE);
    }

    private Reply post(Egress egress, String path) {
        return egress.post(url(path), "text/plain", Map.of(), new byte[0]);
    }

    private URI url(String path) {
        return URI.create("http://localhost:" + server.getAddress().getPort() + path);
    }

    private void answer(HttpExchange exchange, int status) throws IOException {
        var headers = exchange.getRequestHeaders();
        var said = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        called.add(String.join(
                " ",
                exchange.getRequestMethod(),
                exchange.getRequestURI().toString(),
                headers.getFirst("webhook-id"),
                headers.getFirst("Content-Type"),
                said));
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }
}
