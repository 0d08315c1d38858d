package vn.annals.kernel.service.trial;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/** A signing identity provider that can be switched off. */
public final class TrialIdentity implements AutoCloseable {

    private static final Duration LONGER_THAN_ANY_TEST = Duration.ofHours(1);

    // Made once: that takes seconds.
    private static final RSAKey KEY = newKey();

    // To sign once for each request took an eighth of a run.
    private final ConcurrentMap<List<Object>, String> people = new ConcurrentHashMap<>();

    private final int port;
    private final AtomicInteger keysAsked = new AtomicInteger();
    private HttpServer server;

    public TrialIdentity() {
        server = listening(0);
        port = server.getAddress().getPort();
    }

    public String issuer() {
        return "http://127.0.0.1:" + port + "/realms/annals";
    }

    public int keysAsked() {
        return keysAsked.get();
    }

    public void down() {
        server.stop(0);
    }

    public void up() {
        server = listening(port);
    }

    @Override
    public void close() {
        down();
    }

    public String person(String id, String tenant, String... roles) {
        return people.computeIfAbsent(
                List.of(id, tenant, List.of(roles)),
                somebody -> token(claims -> claims.subject(id)
                        .expirationTime(Date.from(Instant.now().plus(LONGER_THAN_ANY_TEST)))
                        .claim("name", "Nguyễn Văn " + id)
                        .claim("sid", "session-" + id)
                        .claim("organization", organization(tenant, roles))));
    }

    public static Map<String, Object> organization(String tenant, String... roles) {
        var access = Map.of("annals-api", Map.of("roles", List.of(roles)));
        return Map.of(tenant, Map.of("resource_access", access));
    }

    public String platform(String id, String role) {
        return token(claims -> claims.subject(id).claim("realm_access", Map.of("roles", List.of(role))));
    }

    public String token(UnaryOperator<JWTClaimsSet.Builder> change) {
        return signed(KEY, change);
    }

    public String signed(RSAKey by, UnaryOperator<JWTClaimsSet.Builder> change) {
        var claims = change.apply(new JWTClaimsSet.Builder()
                        .issuer(issuer())
                        .subject(UUID.randomUUID().toString())
                        .audience("annals-api")
                        .claim("typ", "Bearer")
                        .expirationTime(Date.from(Instant.now().plusSeconds(300))))
                .build();
        try {
            var jwt = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(by.getKeyID())
                            .build(),
                    claims);
            jwt.sign(new RSASSASigner(by));
            return jwt.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whatever is asked for, under our signature. */
    public String signed(JWSHeader header, String payload) {
        try {
            var token = new JWSObject(header, new Payload(payload));
            token.sign(new RSASSASigner(KEY));
            return token.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public RSAKey publicKey() {
        return KEY.toPublicJWK();
    }

    public static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private HttpServer listening(int where) {
        try {
            var listening = HttpServer.create(new InetSocketAddress("127.0.0.1", where), 0);
            listening.createContext("/realms/annals/protocol/openid-connect/certs", exchange -> {
                keysAsked.incrementAndGet();
                answer(exchange, new JWKSet(KEY.toPublicJWK()).toString());
            });
            listening.createContext("/realms/annals/protocol/openid-connect/token", exchange -> {
                var own = token(claims -> claims.audience("annals-commands").claim("client_id", "a-service"));
                answer(exchange, "{\"access_token\":\"" + own + "\",\"expires_in\":300}");
            });
            listening.start();
            return listening;
        } catch (IOException busy) {
            throw new UncheckedIOException(busy);
        }
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        var bytes = json.getBytes(UTF_8);
        exchange.getRequestBody().readAllBytes();
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
