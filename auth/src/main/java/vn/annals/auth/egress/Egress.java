package vn.annals.auth.egress;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.io.Closer;
import org.apache.hc.core5.util.Timeout;
import vn.annals.auth.egress.PublicHosts.Lookup;
import vn.annals.auth.egress.PublicHosts.NotPublic;
import vn.annals.auth.egress.Reply.Failure;

/**
 * Posts to addresses that tenants name: to public hosts only, in little time, whatever they answer. No redirect is
 * followed, no connection used twice, and of an answer nothing read but its status.
 */
public final class Egress implements AutoCloseable {

    private static final int CONNECTIONS = 64;
    private static final int CONNECTIONS_TO_ONE = 8;
    private static final int MOST_HEADERS = 100;
    private static final int LONGEST_LINE = 8_192;
    private static final Timeout CONNECT = Timeout.ofSeconds(5);

    private final CloseableHttpClient client;
    private final Duration patience;

    private Egress(CloseableHttpClient client, Duration patience) {
        this.client = client;
        this.patience = patience;
    }

    static Egress with(Destinations destinations, Lookup lookup, Duration patience) {
        var longest = Timeout.of(patience);
        var client = HttpClients.custom()
                .setConnectionManager(connections(new PublicHosts(lookup, destinations), longest))
                .setConnectionReuseStrategy((request, response, context) -> false)
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(longest)
                        .setResponseTimeout(longest)
                        .setProtocolUpgradeEnabled(false)
                        .build())
                .setUserAgent("Annals-Webhooks/1")
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .build();
        return new Egress(client, patience);
    }

    private static HttpClientConnectionManager connections(PublicHosts hosts, Timeout longest) {
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(hosts)
                .setMaxConnTotal(CONNECTIONS)
                .setMaxConnPerRoute(CONNECTIONS_TO_ONE)
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(CONNECT)
                        .setSocketTimeout(longest)
                        .build())
                .setDefaultTlsConfig(
                        TlsConfig.custom().setHandshakeTimeout(CONNECT).build())
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(Http1Config.custom()
                                .setMaxHeaderCount(MOST_HEADERS)
                                .setMaxLineLength(LONGEST_LINE)
                                .build())
                        .build())
                .build();
    }

    public Reply post(URI url, String type, Map<String, String> headers, byte[] body) {
        var request = new HttpPost(url);
        headers.forEach(request::setHeader);
        request.setEntity(new ByteArrayEntity(body, ContentType.parse(type)));
        var isLate = new AtomicBoolean();
        // One who answers a byte a second keeps to every other time limit.
        var overdue = CompletableFuture.runAsync(
                () -> {
                    isLate.set(true);
                    request.cancel();
                },
                CompletableFuture.delayedExecutor(patience.toMillis(), MILLISECONDS));
        try {
            return Reply.of(status(url, request));
        } catch (IOException failure) {
            return Reply.of(isLate.get() ? Failure.TIMED_OUT : why(failure));
        } finally {
            overdue.cancel(false);
        }
    }

    // To close an answer is to read it to its end, unless its connection is cut first.
    private int status(URI url, HttpPost request) throws IOException {
        var host = new HttpHost(url.getScheme(), url.getHost(), url.getPort());
        var answer = client.executeOpen(host, request, null);
        var status = answer.getCode();
        request.cancel();
        Closer.closeQuietly(answer);
        return status;
    }

    private static Failure why(IOException failure) {
        return switch (failure) {
            case NotPublic _ -> Failure.NOT_PUBLIC;
            case UnknownHostException _ -> Failure.UNKNOWN_HOST;
            case SSLException _ -> Failure.INSECURE;
            case InterruptedIOException _ -> Failure.TIMED_OUT;
            default -> Failure.UNREACHABLE;
        };
    }

    @Override
    public void close() throws IOException {
        client.close();
    }
}
