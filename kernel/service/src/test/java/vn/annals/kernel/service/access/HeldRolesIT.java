package vn.annals.kernel.service.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.annals.kernel.service.rights.Grant;
import vn.annals.kernel.service.rights.HeldRightsStore;
import vn.annals.kernel.service.tenant.People;
import vn.annals.kernel.service.tenant.TenantRow.State;
import vn.annals.kernel.service.trial.TrialClient;
import vn.annals.kernel.service.trial.TrialIdentity;
import vn.annals.kernel.service.trial.TrialService;
import vn.annals.kernel.tenancy.CurrentTenant;
import vn.annals.kernel.tenancy.TenantId;
import vn.annals.kernel.testkit.EmbeddedMongo;
import vn.annals.trial.notes.NotesService;

/** Tokens that outlive what they say. */
class HeldRolesIT {

    @RegisterExtension
    static final EmbeddedMongo MONGO = new EmbeddedMongo();

    private static final TrialIdentity IDENTITY = new TrialIdentity();
    private static TrialService service;
    private static TenantId tenant;
    private static TenantId other;

    private final String person = UUID.randomUUID().toString();

    @BeforeAll
    static void start() {
        service = TrialService.start(
                NotesService.class, MONGO.connectionString(), IDENTITY, Map.of("annals.rights.recheck", "100ms"));
        tenant = MONGO.freshTenant();
        other = MONGO.freshTenant();
        service.register(tenant, State.ACTIVE);
        service.register(other, State.ACTIVE);
    }

    @AfterAll
    static void stop() {
        service.close();
        IDENTITY.close();
    }

    @Test
    void whoever_is_disabled_is_out_while_the_token_lives() {
        held(person, null, "author");
        var member = as("author");
        assertThat(member.get(me()).status()).isEqualTo(200);

        held(person, Instant.now());

        await().until(() -> member.get(me()).status() == 401);
        assertThat(member.get(me()).code()).isEqualTo("TOKEN_INVALID");
        assertThat(member.get(me()).header("WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(member.post("/api/v1/tenants/" + tenant + "/notes", "{}").status())
                .isEqualTo(401);
        assertThat(member.get("/api/v1/tenants").status()).isEqualTo(401);
    }

    @Test
    void whoever_has_fewer_roles_can_do_no_more_than_these_permit() {
        held(person, null, "auditor");

        assertThat(as("approver", "auditor").get(me()).code()).isEqualTo("NOT_PERMITTED");
    }

    @Test
    void the_role_written_into_the_ledger_is_one_that_is_held() {
        held(person, null, "author");

        assertThat(as("approver", "author").get(me()).json().path("role").asString())
                .isEqualTo("author");
    }

    @Test
    void a_token_of_roles_that_are_all_gone_has_to_be_made_anew() {
        held(person, null, "author");

        assertThat(as("editor").get(me()).code()).isEqualTo("TOKEN_INVALID");
    }

    @Test
    void a_role_that_is_held_and_not_in_the_token_counts_for_nothing() {
        held(person, null, "author", "auditor");

        assertThat(as("auditor").get(me()).code()).isEqualTo("NOT_PERMITTED");
    }

    @Test
    void a_tenant_that_was_left_is_none_of_the_callers() {
        held(person, Instant.now());
        var access = Map.of("resource_access", Map.of("annals-api", Map.of("roles", List.of("author"))));
        var both = service.as(IDENTITY.token(claims -> claims.subject(person)
                .claim("sid", "s")
                .claim("organization", Map.of(tenant.value(), access, other.value(), access))));

        assertThat(both.get("/api/v1/tenants").json().path("tenants").toString())
                .isEqualTo("[\"" + other + "\"]");
        assertThat(both.get("/api/v1/tenants/" + other + "/me").status()).isEqualTo(200);
    }

    @Test
    void on_public_pages_whoever_has_left_is_a_visitor() {
        held(person, Instant.now());

        assertThat(as("author").get("/s/" + tenant + "/").json().path("known").asBoolean())
                .isFalse();
    }

    @Test
    void a_platform_role_does_not_go_with_a_membership() {
        held(person, Instant.now());
        var token = IDENTITY.token(claims -> claims.subject(person)
                .claim("realm_access", Map.of("roles", List.of("platform-auditor")))
                .claim("organization", TrialIdentity.organization(tenant.value(), "author")));

        assertThat(service.as(token).get(me()).json().path("role").asString()).isEqualTo("platform-auditor");
    }

    @Test
    void a_role_of_the_platform_that_was_taken_away_counts_no_more_while_the_token_lives() {
        var metrics = "/actuator/metrics/jvm.memory.used";
        held(TenantId.PLATFORM, person, null, "platform-admin", "platform-auditor");
        var watcher = service.as(IDENTITY.platform(person, "platform-auditor"));
        assertThat(watcher.get(me()).status()).isEqualTo(200);
        assertThat(watcher.get(metrics).status()).isEqualTo(200);

        held(TenantId.PLATFORM, person, null, "platform-admin");

        await().until(() -> watcher.get(me()).status() == 401);
        assertThat(watcher.get(me()).code()).isEqualTo("TOKEN_INVALID");
        assertThat(watcher.get("/api/v1/tenants").code()).isEqualTo("TOKEN_INVALID");
        assertThat(watcher.get(metrics).status()).isEqualTo(403);
    }

    @Test
    void a_program_is_known_by_its_client_id_and_its_tokens_of_before_a_rotation_are_void() {
        var login = "cong-tin-" + person + "@" + tenant;
        held(login, Instant.now().minusSeconds(30), "integrator");

        assertThat(program(login, Instant.now().minusSeconds(60)).get(me()).code())
                .isEqualTo("TOKEN_INVALID");
        assertThat(program(login, Instant.now()).get(me()).status()).isEqualTo(200);
        held(login, Instant.now().minusSeconds(30));
        await().until(() -> program(login, Instant.now()).get(me()).status() == 401);
    }

    @Test
    void a_program_is_called_as_its_tenant_calls_it() {
        var login = "cong-tin-" + person + "@" + tenant;
        CurrentTenant.runAs(tenant, () -> service.bean(HeldRightsStore.class)
                .put(login, "client:1", new Grant(1, List.of("integrator"), null, "Cổng tin")));

        var shown = program(login, Instant.now()).get(me()).json();

        assertThat(shown.path("name").asString()).isEqualTo("Cổng tin");
        assertThat(CurrentTenant.callAs(tenant, () -> service.bean(People.class)
                        .nameOf(shown.path("id").asString())))
                .isEqualTo("Cổng tin");
    }

    private TrialClient program(String login, Instant issued) {
        return service.as(IDENTITY.token(claims -> claims.claim("client_id", login)
                .issueTime(Date.from(issued))
                .claim("organization", TrialIdentity.organization(tenant.value(), "integrator"))));
    }

    private TrialClient as(String... roles) {
        return service.as(IDENTITY.person(person, tenant.value(), roles));
    }

    /** What the slice of the members would write. */
    private static void held(String holder, @Nullable Instant voided, String... roles) {
        held(tenant, holder, voided, roles);
    }

    private static void held(TenantId where, String holder, @Nullable Instant voided, String... roles) {
        CurrentTenant.runAs(where, () -> service.bean(HeldRightsStore.class)
                .put(holder, "member:1", new Grant(1, List.of(roles), voided, null)));
    }

    private static String me() {
        return "/api/v1/tenants/" + tenant + "/me";
    }
}
