package vn.annals.kernel.service.trial;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import vn.annals.contracts.tenant.TenantEvent;
import vn.annals.contracts.tenant.TenantEvent.TenantActivated;
import vn.annals.contracts.tenant.TenantEvent.TenantClosed;
import vn.annals.contracts.tenant.TenantEvent.TenantRegistered;
import vn.annals.contracts.tenant.TenantEvent.TenantSuspended;
import vn.annals.kernel.ledger.CommitContext;
import vn.annals.kernel.ledger.tenancy.TenantLedgers;
import vn.annals.kernel.service.tenant.TenantDirectory;
import vn.annals.kernel.service.tenant.TenantRow;
import vn.annals.kernel.tenancy.Actor;
import vn.annals.kernel.tenancy.CurrentTenant;
import vn.annals.kernel.tenancy.TenantId;

/** A whole service in this process, over a real database. */
public record TrialService(ConfigurableApplicationContext context, int port) implements AutoCloseable {

    public static TrialService start(
            Class<?> service, String database, TrialIdentity identity, Map<String, String> more) {
        // What is awaited comes within a second, but on a machine that builds something else meanwhile.
        Awaitility.setDefaultTimeout(30, SECONDS);
        var properties = new HashMap<String, Object>(Map.of(
                "spring.application.name",
                service.getSimpleName(),
                "server.port",
                String.valueOf(freePort()),
                "annals.mongodb.uri",
                database,
                "annals.identity.issuer",
                identity.issuer(),
                "annals.identity.client-id",
                "a-service",
                "annals.identity.client-secret",
                "a-secret",
                "annals.transport.poll",
                "500ms"));
        properties.putAll(more);
        var arguments = properties.entrySet().stream()
                .map(property -> "--" + property.getKey() + "=" + property.getValue())
                .toArray(String[]::new);
        var context = new SpringApplicationBuilder(service)
                .web(WebApplicationType.SERVLET)
                .run(arguments);
        return new TrialService(context, context.getEnvironment().getRequiredProperty("local.server.port", int.class));
    }

    public static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    public TrialClient as(String token) {
        return new TrialClient(port, token, new LedgerWatch(context));
    }

    public TrialClient anonymous() {
        return new TrialClient(port, null, new LedgerWatch(context));
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public void register(TenantId tenant, TenantRow.State state) {
        var slug = tenant.value();
        happened(slug, 0, new TenantRegistered(slug, "Tỉnh ủy " + slug, null, List.of(slug + ".example")));
        if (state != TenantRow.State.PROVISIONING) {
            happened(slug, 1, new TenantActivated(slug));
        }
        if (state == TenantRow.State.SUSPENDED) {
            happened(slug, 2, new TenantSuspended(slug, "a reason"));
        }
        if (state == TenantRow.State.CLOSED) {
            happened(slug, 2, new TenantClosed(slug, "a reason"));
        }
        await().atMost(10, SECONDS).until(() -> bean(TenantDirectory.class)
                .find(tenant)
                .filter(row -> row.state() == state)
                .isPresent());
    }

    private void happened(String slug, long sequence, TenantEvent event) {
        var platform = TenantId.PLATFORM;
        var actor = new Actor("an-admin", Actor.Kind.USER, "platform-admin", null);
        var id = UUID.randomUUID().toString();
        var data = new CommitContext(platform, platform, actor, null, id, id, id).toMetaData();
        var message = new GenericDomainEventMessage<>("Tenant", "tenant:" + slug, sequence, event, data);
        CurrentTenant.runAs(
                platform, () -> bean(TenantLedgers.class).ledger(platform).appendEvents(List.of(message)));
    }

    @Override
    public void close() {
        context.close();
    }
}
