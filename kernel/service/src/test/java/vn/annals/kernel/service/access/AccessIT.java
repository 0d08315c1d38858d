package vn.annals.kernel.service.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.RSAKey;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.annals.kernel.service.tenant.People;
import vn.annals.kernel.service.tenant.TenantRow.State;
import vn.annals.kernel.service.trial.TrialIdentity;
import vn.annals.kernel.service.trial.TrialService;
import vn.annals.kernel.tenancy.CurrentTenant;
import vn.annals.kernel.tenancy.TenantId;
import vn.annals.kernel.testkit.EmbeddedMongo;
import vn.annals.trial.notes.NotesService;

class AccessIT {

    @RegisterExtension
    static final EmbeddedMongo MONGO = new EmbeddedMongo();

    private static final TrialIdentity IDENTITY = new TrialIdentity();
    private static TrialService service;
    private static TenantId open;
    private static TenantId suspended;
    private static TenantId provisioning;

    @BeforeAll
    static void start() {
        service = TrialService.start(NotesService.class, MONGO.connectionString(), IDENTITY, Map.of());
        open = MONGO.freshTenant();
        suspended = MONGO.freshTenant();
        provisioning = MONGO.freshTenant();
        service.register(open, State.ACTIVE);
        service.register(suspended, State.SUSPENDED);
        service.register(provisioning, State.PROVISIONING);
    }

    @AfterAll
    static void stop() {
        service.close();
        IDENTITY.close();
    }

    @Test
    void a_member_comes_in_with_the_strongest_role_that_permits() {
        var me = service.as(IDENTITY.person("lan", open.value(), "author", "editor", "auditor"))
                .get(me(open));

        assertThat(me.status()).isEqualTo(200);
        assertThat(me.json().path("role").asString()).isEqualTo("editor");
        assertThat(me.json().path("tenant").asString()).isEqualTo(open.value());
        assertThat(me.json().path("kind").asString()).isEqualTo("user");
        assertThat(me.json().path("name").asString()).isEqualTo("Nguyễn Văn lan");
        assertThat(CurrentTenant.callAs(open, () -> service.bean(People.class).nameOf("lan")))
                .isEqualTo("Nguyễn Văn lan");
    }

    @Test
    void a_program_is_a_client() {
        var token = IDENTITY.token(claims -> claims.claim("client_id", "integrator@x")
                .claim("organization", TrialIdentity.organization(open.value(), "integrator")));

        assertThat(service.as(token).get(me(open)).json().path("kind").asString())
                .isEqualTo("client");
    }

    @Test
    void nobody_is_asked_to_sign_in() {
        var answer = service.anonymous().get(me(open));

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.code()).isEqualTo("AUTHENTICATION_REQUIRED");
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    }

    @Test
    void a_token_that_is_not_for_us_is_refused() {
        var organization = TrialIdentity.organization(open.value(), "author");
        for (var bad : List.of(
                IDENTITY.token(claims -> claims.audience("account").claim("organization", organization)),
                IDENTITY.token(claims -> claims.audience("annals-commands").claim("organization", organization)),
                IDENTITY.token(claims -> claims.issuer("http://elsewhere").claim("organization", organization)),
                IDENTITY.token(
                        claims -> claims.expirationTime(Date.from(Instant.now().minusSeconds(90)))
                                .claim("organization", organization)),
                IDENTITY.token(claims -> claims.expirationTime(null).claim("organization", organization)),
                IDENTITY.signed(TrialIdentity.newKey(), claims -> claims.claim("organization", organization)),
                "not.a.token")) {
            var answer = service.as(bad).get(me(open));

            assertThat(answer.status()).as(bad).isEqualTo(401);
            assertThat(answer.code()).isEqualTo("TOKEN_INVALID");
        }
    }

    @Test
    void unknown_keys_do_not_hammer_the_identity_provider() {
        var stranger = TrialIdentity.newKey();
        var before = IDENTITY.keysAsked();
        for (int i = 0; i < 10; i++) {
            var unknown = new RSAKey.Builder(stranger).keyID("unknown-" + i).build();
            service.as(IDENTITY.signed(unknown, claims -> claims)).get(me(open));
        }

        assertThat(IDENTITY.keysAsked() - before).isLessThanOrEqualTo(2);
    }

    @Test
    void another_tenant_is_not_found_and_says_the_same_as_one_that_is_not_there() {
        var stranger = service.as(IDENTITY.person("minh", suspended.value(), "approver"));

        var foreign = stranger.get(me(open));
        var absent = stranger.get(me(MONGO.freshTenant()));
        var malformed = stranger.get("/api/v1/tenants/PLATFORM/me");

        for (var answer : List.of(foreign, absent, malformed)) {
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.json().path("detail").asString())
                    .isEqualTo(foreign.json().path("detail").asString());
        }
    }

    @Test
    void a_claim_for_a_tenant_that_is_not_registered_opens_nothing() {
        var absent = MONGO.freshTenant();

        assertThat(service.as(IDENTITY.person("minh", absent.value(), "author"))
                        .get(me(absent))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void the_platforms_own_ledger_is_nobodys_tenant() {
        assertThat(service.as(IDENTITY.person("minh", "platform", "author"))
                        .get(me(TenantId.PLATFORM))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_role_that_is_not_listed_is_not_permitted() {
        var answer = service.as(IDENTITY.person("thu", open.value(), "auditor")).get(me(open));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.code()).isEqualTo("NOT_PERMITTED");
    }

    @Test
    void a_platform_role_counts_where_it_is_listed_only() {
        assertThat(service.as(IDENTITY.platform("kim", "platform-auditor"))
                        .get(me(open))
                        .status())
                .isEqualTo(200);
        assertThat(service.as(IDENTITY.platform("kim", "platform-admin"))
                        .get(me(open))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_tenant_cannot_hand_out_platform_roles() {
        var claimed = IDENTITY.person("gian", open.value(), "platform-auditor", "platform-admin");

        assertThat(service.as(claimed).get(me(open)).status()).isEqualTo(404);
        assertThat(service.as(claimed).post(suspension(open), "").status()).isEqualTo(404);
    }

    @Test
    void a_suspended_tenant_can_be_read_and_not_written() {
        var author = service.as(IDENTITY.person("an", suspended.value(), "author"));

        assertThat(author.get(me(suspended)).status()).isEqualTo(200);
        var written = author.post(notes(suspended), "{\"id\":\"x\",\"text\":\"y\"}");
        assertThat(written.status()).isEqualTo(403);
        assertThat(written.code()).isEqualTo("TENANT_SUSPENDED");
    }

    @Test
    void visitors_find_an_active_site_only() {
        var visitor = service.anonymous();

        assertThat(visitor.get("/s/" + open + "/").json().path("known").asBoolean())
                .isFalse();
        assertThat(visitor.get("/s/" + provisioning + "/").status()).isEqualTo(404);
        var closed = visitor.get("/s/" + suspended + "/");
        assertThat(closed.status()).isEqualTo(503);
        assertThat(closed.header("Retry-After")).isNotNull();
    }

    @Test
    void a_member_is_known_on_public_pages_too() {
        var member = service.as(IDENTITY.person("an", open.value(), "auditor"));

        assertThat(member.get("/s/" + open + "/").json().path("known").asBoolean())
                .isTrue();
    }

    @Test
    void platform_work_is_bound_to_the_platform_whatever_the_path_names() {
        var admin = service.as(IDENTITY.platform("kim", "platform-admin"));

        assertThat(admin.post(suspension(suspended), "").json().path("tenant").asString())
                .isEqualTo("platform");
        assertThat(admin.get("/api/v1/tenants").json().path("tenant").asString())
                .isEqualTo("platform");
    }

    @Test
    void without_a_tenant_in_the_path_a_role_anywhere_counts() {
        var author = service.as(IDENTITY.person("an", open.value(), "author"));

        assertThat(author.get("/api/v1/tenants").json().path("tenants").toString())
                .contains(open.value());
        assertThat(author.post(suspension(open), "").status()).isEqualTo(403);
    }

    @Test
    void only_services_reach_internal_addresses() {
        var path = "/internal/commands/capabilities";
        var person = IDENTITY.person("an", open.value(), "author");
        var other = IDENTITY.token(claims -> claims.audience("annals-commands"));

        assertThat(service.anonymous().get(path).status()).isEqualTo(401);
        assertThat(service.as(person).get(path).code()).isEqualTo("TOKEN_INVALID");
        assertThat(service.as(other).get(path).json().path("commands").toString())
                .contains("trial.WriteNote", "trial.AmendNote")
                .doesNotContain("ShelveNote");
    }

    @Test
    void health_is_open_and_the_rest_of_the_actuator_is_not() {
        assertThat(service.anonymous().get("/actuator/health/readiness").status())
                .isEqualTo(200);
        assertThat(service.anonymous().get("/actuator/health/liveness").status())
                .isEqualTo(200);
        assertThat(service.anonymous().get("/actuator/env").status()).isEqualTo(401);
    }

    @Test
    void metrics_are_for_those_who_watch_the_platform() {
        var path = "/actuator/metrics/jvm.memory.used";

        assertThat(service.anonymous().get(path).status()).isEqualTo(401);
        assertThat(service.as(IDENTITY.person("an", open.value(), "admin"))
                        .get(path)
                        .status())
                .isEqualTo(403);
        var told = service.as(IDENTITY.platform("pa", "platform-auditor")).get(path + "?tag=area:heap");
        assertThat(told.status()).isEqualTo(200);
        assertThat(told.json().at("/measurements/0/value").asDouble()).isPositive();
    }

    private static String me(TenantId tenant) {
        return "/api/v1/tenants/" + tenant + "/me";
    }

    private static String notes(TenantId tenant) {
        return "/api/v1/tenants/" + tenant + "/notes";
    }

    private static String suspension(TenantId tenant) {
        return "/api/v1/tenants/" + tenant + "/suspend";
    }
}
