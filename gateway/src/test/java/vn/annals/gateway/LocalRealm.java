package vn.annals.gateway;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Signs real tokens, publishes the key and answers the token endpoint; the pages of a sign-in are left to the stories. */
public final class LocalRealm extends LocalServer {

    private static final String PREFIX = "/realms/annals/protocol/openid-connect";

    private final RSAKey key = key("1");
    private final RSAKey stranger = key("stranger");
    private volatile String nonce = "";
    private volatile boolean renewing = true;
    private volatile boolean broken;
    private volatile Duration life = Duration.ofMinutes(5);
    private volatile String scope;
    private volatile String role = "editor";
    private final AtomicInteger renewals = new AtomicInteger();
    private final AtomicInteger keysAsked = new AtomicInteger();
    private final AtomicInteger askedInVain = new AtomicInteger();

    public String issuer() {
        return url() + "/realms/annals";
    }

    /** A valid access token, of an editor when nothing else is given, changed as said. */
    public String accessToken(UnaryOperator<JWTClaimsSet.Builder> change) {
        return signed(change.apply(claims("Bearer")
                .audience(List.of("annals-api", "account"))
                .claim("organization", Map.of("bac-giang", roles(role)))
                .claim("realm_access", Map.of("roles", List.of("offline_access", "platform-auditor")))));
    }

    public String idToken() {
        return signed(claims("ID")
                .audience("annals-gateway")
                .claim("organization", Map.of("bac-giang", roles("editor")))
                .claim("nonce", nonce));
    }

    public String logoutToken() {
        return logoutToken(claims -> claims);
    }

    public String logoutToken(UnaryOperator<JWTClaimsSet.Builder> change) {
        return signed(change.apply(claims("Logout")
                .audience("annals-gateway")
                .claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()))));
    }

    public String foreignToken() {
        return signed(stranger, claims("Bearer").audience("annals-api"));
    }

    public void expect(String nonceOfTheSignIn) {
        nonce = nonceOfTheSignIn;
    }

    public void giveTokensFor(Duration lifetime) {
        life = lifetime;
    }

    public void giveRole(String given) {
        role = given;
    }

    public void stopRenewing() {
        renewing = false;
    }

    public void breakDown() {
        askedInVain.set(0);
        broken = true;
    }

    public int renewals() {
        return renewals.get();
    }

    public String scopeAskedFor() {
        return scope;
    }

    /** Since it broke down. */
    public int askedInVain() {
        return askedInVain.get();
    }

    public int keysAsked() {
        return keysAsked.get();
    }

    public void reset() {
        renewing = true;
        broken = false;
        life = Duration.ofMinutes(5);
        role = "editor";
        renewals.set(0);
    }

    @Override
    void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        if (broken) {
            askedInVain.incrementAndGet();
            send(exchange, 500, "text/plain", "down");
        } else if (path.equals(PREFIX + "/certs")) {
            keysAsked.incrementAndGet();
            send(exchange, 200, "application/json", new JWKSet(key.toPublicJWK()).toString());
        } else if (path.equals(PREFIX + "/token")) {
            token(exchange, form(exchange));
        } else {
            send(exchange, 404, "text/plain", "");
        }
    }

    private void token(HttpExchange exchange, Map<String, String> form) throws IOException {
        var renewal = "refresh_token".equals(form.get("grant_type"));
        var known = exchange.getRequestHeaders().containsKey("Authorization");
        if (!known || (renewal && !renewing) || (!renewal && !form.containsKey("code_verifier"))) {
            send(exchange, 400, "application/json", "{\"error\":\"invalid_grant\"}");
            return;
        }
        renewals.addAndGet(renewal ? 1 : 0);
        scope = form.get("scope");
        send(exchange, 200, "application/json", """
                {"access_token":"%s","id_token":"%s","refresh_token":"r","token_type":"Bearer","expires_in":%d}
                """.formatted(
                        accessToken(claims -> claims), idToken(), life.toSeconds()));
    }

    private JWTClaimsSet.Builder claims(String kind) {
        return new JWTClaimsSet.Builder()
                .issuer(issuer())
                .subject("person-1")
                .jwtID(Long.toString(System.nanoTime()))
                .claim("typ", kind)
                .claim("sid", "sign-in-1")
                .claim("name", "Nguyễn Thị Hoa")
                .claim("email", "editor@bac-giang.example")
                .issueTime(Date.from(Instant.now()))
                .expirationTime(Date.from(Instant.now().plus(life)));
    }

    private static Map<String, Object> roles(String role) {
        return Map.of("resource_access", Map.of("annals-api", Map.of("roles", List.of(role))), "groups", List.of());
    }

    private String signed(JWTClaimsSet.Builder claims) {
        return signed(key, claims);
    }

    private static String signed(RSAKey key, JWTClaimsSet.Builder claims) {
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID());
            var token = new SignedJWT(header.build(), claims.build());
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static RSAKey key(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Map<String, String> form(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        return Stream.of(body.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }
}
