package vn.annals.kernel.service.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import vn.annals.kernel.service.tenant.TenantRow.State;
import vn.annals.kernel.service.trial.TrialClient.Answer;
import vn.annals.kernel.service.trial.TrialIdentity;
import vn.annals.kernel.service.trial.TrialService;
import vn.annals.kernel.tenancy.TenantId;
import vn.annals.kernel.testkit.EmbeddedMongo;
import vn.annals.trial.notes.NotesService;

/** Every token here differs in one thing from one that opens the door. */
class TokenAttacksIT {

    @RegisterExtension
    static final EmbeddedMongo MONGO = new EmbeddedMongo();

    private static final TrialIdentity IDENTITY = new TrialIdentity();
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static TrialService service;
    private static TenantId tenant;
    private static TenantId neighbour;

    @BeforeAll
    static void start() {
        service = TrialService.start(NotesService.class, MONGO.connectionString(), IDENTITY, Map.of());
        tenant = MONGO.freshTenant();
        neighbour = MONGO.freshTenant();
        service.register(tenant, State.ACTIVE);
        service.register(neighbour, State.ACTIVE);
    }

    @AfterAll
    static void stop() {
        service.close();
        IDENTITY.close();
    }

    @Test
    void the_token_they_all_differ_from_opens_the_door() {
        assertThat(ask(signed(claims())).status()).isEqualTo(200);
        assertThat(ask(with("typ", "Bearer")).status()).isEqualTo(200);
        assertThat(ask(with("aud", List.of("account", "annals-api"))).status()).isEqualTo(200);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forged")
    void a_token_that_the_identity_provider_did_not_sign_is_refused(String how, String token) {
        refused(ask(token), "TOKEN_INVALID");
    }

    static Stream<Arguments> forged() throws JOSEException {
        return new Forge(IDENTITY, JSON.writeValueAsString(claims()))
                .tokens().entrySet().stream().map(token -> arguments(token.getKey(), token.getValue()));
    }

    @ParameterizedTest(name = "{0} = {1}")
    @MethodSource("misused")
    void a_token_that_is_not_meant_for_this_is_refused(String claim, @Nullable Object value) {
        refused(ask(with(claim, value)), "TOKEN_INVALID");
    }

    static Stream<Arguments> misused() {
        var now = Instant.now().getEpochSecond();
        var issuer = IDENTITY.issuer();
        return Stream.of(
                        of("typ", "ID", "Refresh", "Offline", "Logout", "DPoP", "bearer", "", List.of("Bearer"), 7),
                        of("typ", true, "JWT"),
                        of("iss", issuer + "/", issuer + ".evil.example", issuer.toUpperCase(), "annals", "", 7),
                        of("iss", issuer.replace("annals", "master"), issuer.replace("http:", "https:")),
                        of("iss", "https://evil.example/realms/annals", List.of(issuer)),
                        of("aud", "account", "annals-commands", "annals-api2", "ANNALS-API", "annals-api account", ""),
                        of("aud", List.of(), List.of("account", "annals-gateway"), Map.of("annals-api", true), 7),
                        of("exp", now - 40, 0, -1, "tomorrow", String.valueOf(now + 300), List.of(now + 300)),
                        of("nbf", now + 120, "soon"),
                        of("sub", "", " ", List.of("lan")))
                .flatMap(cases -> cases)
                .map(one -> arguments(one.claim(), one.value()));
    }

    @ParameterizedTest(name = "without {0}")
    @MethodSource("needed")
    void a_token_that_leaves_something_out_is_refused(String claim) {
        refused(ask(with(claim, null)), "TOKEN_INVALID");
        var without = claims();
        without.remove(claim);
        refused(ask(signed(without)), "TOKEN_INVALID");
    }

    static Stream<String> needed() {
        return Stream.of("typ", "iss", "aud", "exp", "sub");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("memberships")
    void what_is_no_membership_opens_nothing(String claims) {
        var changed = claims();
        changed.remove("organization");
        changed.putAll(JSON.readValue(claims.replace("$", tenant.value()), Map.class));

        refused(ask(signed(changed)), "NOT_FOUND");
    }

    static Stream<String> memberships() {
        var roles = "{\"resource_access\":{\"annals-api\":{\"roles\":[\"author\"]}}}";
        return Stream.of(
                "{}",
                "{\"organization\":null}",
                "{\"organization\":7}",
                "{\"organization\":\"$\"}",
                "{\"organization\":[\"$\"]}",
                "{\"organization\":[{\"$\":" + roles + "}]}",
                "{\"organization\":{\"$\":null}}",
                "{\"organization\":{\"$\":[\"author\"]}}",
                "{\"organization\":{\"$\":{\"roles\":[\"author\"]}}}",
                "{\"organization\":{\"$\":{\"resource_access\":[\"annals-api\"]}}}",
                "{\"organization\":{\"$\":{\"resource_access\":{\"annals-api\":[\"author\"]}}}}",
                "{\"organization\":{\"$\":{\"resource_access\":{\"annals-api\":{\"roles\":\"author\"}}}}}",
                "{\"organization\":{\"$\":{\"resource_access\":{\"annals-api\":{\"roles\":[null,7,{},[\"author\"]]}}}}}",
                "{\"organization\":{\"$\":{\"resource_access\":{\"annals-api\":{\"roles\":[\"AUTHOR\",\"author \"]}}}}}",
                "{\"organization\":{\"$\":{\"resource_access\":{\"annals-api\":{\"roles\":[\"platform-auditor\"]}}}}}",
                "{\"organization\":{\"$\":{\"resource_access\":{\"account\":{\"roles\":[\"author\"]}}}}}",
                "{\"organization\":{\"$ \":" + roles + ",\"$/\":" + roles + ",\"../$\":" + roles + ",\"*\":" + roles
                        + "}}",
                "{\"organizations\":{\"$\":" + roles + "}}",
                "{\"resource_access\":{\"annals-api\":{\"roles\":[\"author\",\"platform-auditor\"]}}}",
                "{\"realm_access\":{\"roles\":[\"author\",\"admin\"]}}",
                "{\"realm_access\":{\"roles\":\"platform-auditor\"}}",
                "{\"realm_access\":[\"platform-auditor\"]}",
                "{\"realm_access\":\"platform-auditor\"}",
                "{\"groups\":[\"/$/author\"],\"roles\":[\"author\"],\"scope\":\"$:author\",\"tenant\":\"$\"}");
    }

    @Test
    void a_token_for_one_tenant_opens_no_other() {
        var lan = service.as(signed(claims()));

        refused(lan.get("/api/v1/tenants/" + neighbour + "/me"), "NOT_FOUND");
        assertThat(lan.get(me(), "X-Tenant", neighbour.value())
                        .json()
                        .path("tenant")
                        .asString())
                .isEqualTo(tenant.value());
    }

    @ParameterizedTest
    @MethodSource("places")
    void a_token_counts_in_its_one_place_only(String header, String value) {
        var token = signed(claims());

        refused(service.anonymous().get(me(), header, value.replace("$", token)), null);
    }

    static Stream<Arguments> places() {
        return Stream.of(
                arguments("Cookie", "access_token=$; Authorization=Bearer $"),
                arguments("X-Access-Token", "$"),
                arguments("Proxy-Authorization", "Bearer $"),
                arguments("X-Forwarded-Authorization", "Bearer $"),
                arguments("Authorization", "$"),
                arguments("Authorization", "Bearer"),
                arguments("Authorization", "Bearer  $"),
                arguments("Authorization", "Bearer:$"),
                arguments("Authorization", "Bearer $ $"),
                arguments("Authorization", "Bearer $, Bearer $"),
                arguments("Authorization", "Bearer $=.="),
                arguments("Authorization", "Basic $"),
                arguments("Authorization", "Token $"),
                arguments("Authorization", "DPoP $"));
    }

    @Test
    void a_token_in_the_address_or_in_a_form_is_none() {
        var token = signed(claims());
        var notes = "/api/v1/tenants/" + tenant + "/notes";

        refused(service.anonymous().get(me() + "?access_token=" + token), "AUTHENTICATION_REQUIRED");
        refused(
                service.anonymous()
                        .post(notes, "access_token=" + token, "Content-Type", "application/x-www-form-urlencoded"),
                "AUTHENTICATION_REQUIRED");
    }

    @Test
    void two_credentials_are_one_too_many_even_when_both_are_good() {
        var token = signed(claims());

        refused(service.as(token).get(me(), "Authorization", "Bearer " + token), "TOKEN_INVALID");
        refused(service.as(token).get(me(), "Authorization", "Bearer x"), "TOKEN_INVALID");
        refused(service.as("x").get(me(), "Authorization", "Bearer " + token), "TOKEN_INVALID");
        refused(service.as(token).get(me(), "Authorization", "Basic YTpi"), "TOKEN_INVALID");
    }

    @Test
    void a_token_larger_than_any_header_is_refused_before_it_is_read() {
        var answer = ask(with("padding", "x".repeat(40_000)));

        assertThat(answer.status()).isIn(400, 431);
        assertThat(answer.code()).isIn("MALFORMED_REQUEST", "HEADERS_TOO_LARGE");
    }

    @Test
    void a_person_is_no_service_and_a_service_no_person() {
        var commands = "/internal/commands";

        refused(service.as(signed(claims())).post(commands, "{}"), "TOKEN_INVALID");
        refused(ask(with("aud", "annals-commands")), "TOKEN_INVALID");
    }

    private record Case(String claim, Object value) {}

    private static Stream<Case> of(String claim, Object... values) {
        return Stream.of(values).map(value -> new Case(claim, value));
    }

    private static Map<String, Object> claims() {
        var claims = new LinkedHashMap<String, Object>();
        claims.put("iss", IDENTITY.issuer());
        claims.put("sub", "lan");
        claims.put("aud", "annals-api");
        claims.put("exp", Instant.now().plusSeconds(300).getEpochSecond());
        claims.put("typ", "Bearer");
        claims.put("sid", "session-1");
        claims.put("name", "Nguyễn Thị Lan");
        claims.put("organization", TrialIdentity.organization(tenant.value(), "author"));
        return claims;
    }

    private static String with(String claim, @Nullable Object value) {
        var claims = new HashMap<String, @Nullable Object>(claims());
        claims.put(claim, value);
        return signed(claims);
    }

    private static String signed(Map<String, ? extends @Nullable Object> claims) {
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .keyID(IDENTITY.publicKey().getKeyID())
                .build();
        return IDENTITY.signed(header, JSON.writeValueAsString(claims));
    }

    private static Answer ask(String token) {
        return service.as(token).get(me());
    }

    private static String me() {
        return "/api/v1/tenants/" + tenant + "/me";
    }

    private static void refused(Answer answer, @Nullable String code) {
        assertThat(answer.status()).as(answer.body()).isEqualTo("NOT_FOUND".equals(code) ? 404 : 401);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        if (code != null) {
            assertThat(answer.code()).isEqualTo(code);
        }
    }
}
