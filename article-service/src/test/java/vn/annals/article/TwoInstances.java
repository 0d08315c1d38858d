package vn.annals.article;

import static org.awaitility.Awaitility.await;

import java.util.Map;
import vn.annals.kernel.ledger.tenancy.TenantLedgers;
import vn.annals.kernel.service.tenant.TenantDirectory;
import vn.annals.kernel.service.tenant.TenantRow;
import vn.annals.kernel.service.trial.TrialIdentity;
import vn.annals.kernel.service.trial.TrialService;
import vn.annals.kernel.tenancy.TenantId;

/** Two instances of the service that know each other, over one database. */
final class TwoInstances implements AutoCloseable {

    private static final String INSTANCES = "spring.cloud.discovery.client.simple.instances.article-service";

    private final TrialIdentity identity = new TrialIdentity();
    private final int[] ports = {TrialService.freePort(), TrialService.freePort()};
    private final TrialService one;
    private final TrialService two;

    TwoInstances(String database) {
        one = start(database, 0);
        two = start(database, 1);
    }

    private TrialService start(String database, int number) {
        return TrialService.start(
                ArticleService.class,
                database,
                identity,
                Map.of(
                        "spring.application.name",
                        "article-service",
                        "server.port",
                        String.valueOf(ports[number]),
                        INSTANCES + "[0].uri",
                        "http://127.0.0.1:" + ports[0],
                        INSTANCES + "[1].uri",
                        "http://127.0.0.1:" + ports[1]));
    }

    void open(TenantId tenant) {
        one.register(tenant, TenantRow.State.ACTIVE);
        await().until(() -> two.bean(TenantDirectory.class).find(tenant).isPresent());
    }

    /** The same person, at one instance or the other. */
    Person at(int number, String role, TenantId tenant) {
        var token = identity.person(role, tenant.value(), role);
        return new Person(number == 0 ? one.as(token) : two.as(token));
    }

    long head(TenantId tenant) {
        return one.bean(TenantLedgers.class).ledger(tenant).head();
    }

    @Override
    public void close() {
        one.close();
        two.close();
        identity.close();
    }
}
