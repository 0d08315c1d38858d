package vn.annals.kernel.service.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.annals.kernel.service.tenant.TenantRow.State;
import vn.annals.kernel.service.trial.RoleMatrix;
import vn.annals.kernel.service.trial.RoleMatrix.Row;
import vn.annals.kernel.service.trial.TrialClient.Answer;
import vn.annals.kernel.service.trial.TrialIdentity;
import vn.annals.kernel.service.trial.TrialService;
import vn.annals.kernel.tenancy.Role;
import vn.annals.kernel.tenancy.TenantId;
import vn.annals.kernel.testkit.EmbeddedMongo;
import vn.annals.trial.notes.NotesService;

class RoleMatrixIT {

    @RegisterExtension
    static final EmbeddedMongo MONGO = new EmbeddedMongo();

    private static final TrialIdentity IDENTITY = new TrialIdentity();
    private static TrialService service;
    private static TenantId tenant;

    @BeforeAll
    static void start() {
        service = TrialService.start(NotesService.class, MONGO.connectionString(), IDENTITY, Map.of());
        tenant = MONGO.freshTenant();
        service.register(tenant, State.ACTIVE);
    }

    @AfterAll
    static void stop() {
        service.close();
        IDENTITY.close();
    }

    @Test
    void it_lists_public_and_internal_operations_and_those_of_roles() {
        assertThat(RoleMatrix.rows("notes", service))
                .contains(
                        new Row("notes", "POST", "/api/v1/tenants/{tenant}/suspend", Set.of("platform-admin")),
                        new Row("notes", "GET", "/api/v1/tenants", Set.of("author", "platform-admin")),
                        new Row("notes", "POST", "/internal/commands", Set.of(RoleMatrix.SERVICES)))
                .anySatisfy(row -> {
                    assertThat(row.path()).isEqualTo("/s/{tenant}/");
                    assertThat(row.callers()).hasSize(9).contains(RoleMatrix.ANONYMOUS, "auditor", "platform-auditor");
                });
    }

    @Test
    void every_field_of_it_is_what_the_service_does() {
        for (var row : RoleMatrix.rows("notes", service)) {
            for (var caller : RoleMatrix.columns()) {
                var answer = asked(row, caller);
                assertThat(refusal(answer))
                        .as("%s %s as %s", row.method(), row.path(), caller)
                        .isEqualTo(row.callers().contains(caller) ? "none" : refusalOf(row, caller));
            }
        }
    }

    private static Answer asked(Row row, String caller) {
        var path = row.path()
                .replace("{tenant}", tenant.value())
                .replaceAll("\\{[a-z]+}", "1")
                .concat(row.method().equals("GET") ? "?id=00000000-0000-4000-8000-000000000000" : "");
        var client = caller.equals(RoleMatrix.ANONYMOUS) ? service.anonymous() : service.as(token(caller));
        return client.send(row.method(), path, row.method().equals("GET") ? null : "");
    }

    private static String token(String caller) {
        return switch (caller) {
            case RoleMatrix.SERVICES -> IDENTITY.token(claims -> claims.audience("annals-commands"));
            default ->
                Role.of(caller).orElseThrow().platformWide()
                        ? IDENTITY.platform(caller, caller)
                        : IDENTITY.person(caller, tenant.value(), caller);
        };
    }

    /** Why the caller was turned away, if at all; that the thing asked for is not there is none. */
    private static String refusal(Answer answer) {
        return switch (answer.status()) {
            case 401, 403 -> answer.code();
            case 404 ->
                answer.json().path("detail").asString().equals("nothing is found at this address")
                        ? "NOT_FOUND"
                        : "none";
            default -> "none";
        };
    }

    private static String refusalOf(Row row, String caller) {
        var internal = row.callers().contains(RoleMatrix.SERVICES);
        var inTenant = row.path().contains("{tenant}");
        return switch (caller) {
            case RoleMatrix.ANONYMOUS -> "AUTHENTICATION_REQUIRED";
            case RoleMatrix.SERVICES -> "TOKEN_INVALID";
            default -> {
                if (internal) {
                    yield "TOKEN_INVALID";
                }
                yield inTenant && Role.of(caller).orElseThrow().platformWide() ? "NOT_FOUND" : "NOT_PERMITTED";
            }
        };
    }
}
