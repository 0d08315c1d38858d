package vn.annals.auth;

import static java.time.Duration.ofMillis;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.json.JsonMapper;
import vn.annals.contracts.tenant.TenantCommand.ActivateTenant;
import vn.annals.kernel.ledger.CommitContext;
import vn.annals.kernel.ledger.MongoLedger;
import vn.annals.kernel.ledger.tenancy.TenantLedgers;
import vn.annals.kernel.service.access.Caller;
import vn.annals.kernel.service.command.Commands;
import vn.annals.kernel.service.trial.EveryRead;
import vn.annals.kernel.service.trial.RoleMatrix;
import vn.annals.kernel.service.trial.RouteTable;
import vn.annals.kernel.service.trial.TrialClient;
import vn.annals.kernel.service.trial.TrialIdentity;
import vn.annals.kernel.service.trial.TrialService;
import vn.annals.kernel.tenancy.Actor;
import vn.annals.kernel.tenancy.CurrentTenant;
import vn.annals.kernel.tenancy.TenantId;
import vn.annals.kernel.testkit.EmbeddedMongo;

/** The whole service. Keycloak's admin API answers nobody here, so that a new tenant stays as it is registered. */
abstract class RunningAuth {

    static final String TENANTS = "/api/v1/tenants";

    @RegisterExtension
    static final EmbeddedMongo MONGO = new EmbeddedMongo();

    // The service's own, whichever test class was first.
    static Path folder;

    static TrialIdentity identity;
    private static TrialService service;

    // Once for all test classes; it ends with the process.
    @BeforeAll
    static void start_the_service() {
        if (service == null) {
            folder = newFolder();
            identity = new TrialIdentity();
            var nobody = "http://127.0.0.1:" + TrialService.freePort();
            service = TrialService.start(
                    Auth.class,
                    MONGO.connectionString(),
                    identity,
                    Map.of(
                            "annals.keycloak.url",
                            nobody,
                            "annals.notary.uri",
                            MONGO.connectionString(),
                            "annals.notary.secret",
                            secret().toString(),
                            "annals.notary.exports",
                            folder.resolve("exports").toString(),
                            "annals.links.secret",
                            Base64.getEncoder().encodeToString(new byte[32]),
                            "annals.egress.local",
                            "true",
                            "annals.delivery.retries",
                            "200ms,400ms"));
        }
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target")), "auth");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static Path secret() {
        try {
            return Files.writeString(
                    folder.resolve("secret"), Base64.getEncoder().encodeToString(new byte[32]));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    static MongoLedger ledgerOf(TenantId tenant) {
        return service.bean(TenantLedgers.class).ledger(tenant);
    }

    static Map<String, String> readsThatDoNotWait(TenantId tenant) {
        return EveryRead.wrong(service, identity, tenant);
    }

    static List<String> routes() {
        return RouteTable.wanted("auth", service);
    }

    static void roleMatrixHolds() {
        RoleMatrix.assertHolds("auth", service);
    }

    static TrialClient as(String token) {
        return service.as(token);
    }

    static TrialClient platform(String role) {
        return as(identity.platform("pa", role));
    }

    static TrialClient member(String tenant, String... roles) {
        return as(identity.person("lan", tenant, roles));
    }

    static TrialClient anonymous() {
        return service.anonymous();
    }

    /** A tenant that waits for the identity provider. */
    static String registered() {
        var slug = newSlug();
        platform("platform-admin").post(TENANTS, body(slug));
        return slug;
    }

    /** A tenant that the identity provider knows. */
    static String active() {
        var slug = registered();
        sent(TenantId.PLATFORM, new ActivateTenant(slug));
        var admin = platform("platform-admin");
        await().atMost(10, SECONDS).pollInterval(ofMillis(5)).until(() -> state(admin.get(TENANTS + "/" + slug))
                .equals("active"));
        return slug;
    }

    /** What the service itself would send when Keycloak has answered. */
    static void sent(TenantId tenant, Object command) {
        var system = new Caller(Actor.system("auth"), "auth", Set.of());
        CurrentTenant.<Object, RuntimeException>callAs(
                tenant, () -> system.call(() -> service.bean(Commands.class).send(command)));
    }

    /** As if a service had written it; each event is a commit. */
    static void happened(TenantId tenant, Object event) {
        var actor = new Actor("subject-1", Actor.Kind.USER, "approver", null);
        var id = UUID.randomUUID().toString();
        var data = new CommitContext(tenant, tenant, actor, null, id, id, id).toMetaData();
        ledgerOf(tenant).appendEvents(List.of(new GenericDomainEventMessage<>("Thing", id, 0, event, data)));
    }

    static String suspended() {
        var slug = active();
        platform("platform-admin").post(TENANTS + "/" + slug + "/suspend", "{\"reason\":\"nợ\"}");
        return slug;
    }

    static String state(TrialClient.Answer answer) {
        return answer.json().path("state").asString("");
    }

    static String newSlug() {
        return "t-" + UUID.randomUUID().toString().substring(0, 13);
    }

    static String body(String slug) {
        return json(Map.of("slug", slug, "name", "Tỉnh ủy Cao Bằng"));
    }

    static String json(Map<String, ?> body) {
        return JsonMapper.shared().writeValueAsString(body);
    }
}
