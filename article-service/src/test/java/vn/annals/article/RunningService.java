package vn.annals.article;

import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.annals.article.preview.PreviewLinks;
import vn.annals.contracts.media.MediaDescription;
import vn.annals.contracts.media.MediaEvent.MediaStored;
import vn.annals.contracts.media.MediaFile;
import vn.annals.contracts.media.MediaId;
import vn.annals.kernel.ledger.CommitContext;
import vn.annals.kernel.ledger.tenancy.TenantLedgers;
import vn.annals.kernel.service.tenant.TenantDirectory;
import vn.annals.kernel.service.tenant.TenantRow;
import vn.annals.kernel.service.trial.EveryRead;
import vn.annals.kernel.service.trial.RoleMatrix;
import vn.annals.kernel.service.trial.RouteTable;
import vn.annals.kernel.service.trial.TrialIdentity;
import vn.annals.kernel.service.trial.TrialService;
import vn.annals.kernel.tenancy.Actor;
import vn.annals.kernel.tenancy.CurrentTenant;
import vn.annals.kernel.tenancy.TenantId;
import vn.annals.kernel.testkit.EmbeddedMongo;

/** The whole service on a real database, called over HTTP with signed tokens, in a tenant of each test's own. */
abstract class RunningService {

    @RegisterExtension
    static final EmbeddedMongo MONGO = new EmbeddedMongo();

    private static TrialIdentity identity;
    private static TrialService service;
    private static TrialService second;

    final TenantId tenant = MONGO.freshTenant();
    final String articles = "/api/v1/tenants/" + tenant + "/articles";
    final String sections = "/api/v1/tenants/" + tenant + "/sections";
    final String settings = "/api/v1/tenants/" + tenant + "/settings";

    // Once for all test classes; it ends with the process.
    @BeforeAll
    static void start_the_service() {
        if (service == null) {
            identity = new TrialIdentity();
            service = TrialService.start(
                    ArticleService.class,
                    MONGO.connectionString(),
                    identity,
                    Map.of("annals.links.secret", "a".repeat(44)));
        }
    }

    @BeforeEach
    void open_a_tenant_with_one_section() {
        media().answer();
        service.register(tenant, TenantRow.State.ACTIVE);
        as("editor").post(sections, Map.of("name", "Tin tức"));
    }

    /** Somebody with this one role in the tenant. */
    Person as(String role) {
        return person(role, tenant.value(), role);
    }

    Person person(String id, String where, String role) {
        return new Person(service.as(identity.person(id, where, role)));
    }

    Map<String, String> reads_that_do_not_wait() {
        return EveryRead.wrong(service, identity, tenant);
    }

    static List<String> routes() {
        return RouteTable.wanted("article-service", service);
    }

    static void roleMatrixHolds() {
        RoleMatrix.assertHolds("article-service", service);
    }

    /** Anybody, without a token. */
    Person visitor() {
        return new Person(service.anonymous());
    }

    TenantId another_tenant(TenantRow.State state) {
        var another = MONGO.freshTenant();
        service.register(another, state);
        return another;
    }

    static TrialService another_instance(Map<String, String> settings) {
        return TrialService.start(ArticleService.class, MONGO.connectionString(), identity, settings);
    }

    /** As {@link #as}, through another instance. */
    Person on(TrialService instance, String role) {
        await().until(() -> instance.bean(TenantDirectory.class).find(tenant).isPresent());
        return new Person(instance.as(identity.person(role, tenant.value(), role)));
    }

    /** A second instance of the service beside the first, on the same database; it ends with the process. */
    static synchronized TrialService second_node() {
        if (second == null) {
            second = TrialService.start(ArticleService.class, MONGO.connectionString(), identity, Map.of());
        }
        return second;
    }

    static PreviewLinks links() {
        return service.bean(PreviewLinks.class);
    }

    MediaStandIn media() {
        return service.bean(MediaStandIn.class);
    }

    /** What media-service records after an upload. */
    String stored_picture() {
        var id = MediaId.random();
        var file = new MediaFile("ab".repeat(32), "image/png", "png", 1_024, 320, 180, "ảnh.png");
        var event = new MediaStored(id, file, new MediaDescription(null, null, null, null));
        happened("Media", id.value(), 0, event);
        return id.value();
    }

    /** Enters into the ledger what nobody asked this service for. */
    void happened(String type, String id, long sequence, Object event) {
        var command = UUID.randomUUID().toString();
        var context = new CommitContext(tenant, tenant, Actor.system("media-service"), null, command, command, command);
        var message = new GenericDomainEventMessage<>(type, id, sequence, event, context.toMetaData());
        CurrentTenant.runAs(
                tenant, () -> service.bean(TenantLedgers.class).ledger(tenant).appendEvents(List.of(message)));
    }
}
