package vn.annals.auth.read.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.annals.auth.answer.ClientAnswer;
import vn.annals.contracts.client.ClientEvent;
import vn.annals.contracts.client.ClientEvent.ClientConverged;
import vn.annals.contracts.client.ClientEvent.ClientCreated;
import vn.annals.contracts.client.ClientEvent.ClientRevoked;
import vn.annals.contracts.client.ClientEvent.ClientRotated;
import vn.annals.contracts.client.ClientId;
import vn.annals.kernel.service.trial.TenantOnAServer;

class ClientsProjectionIT {

    private static final Instant AT = Instant.parse("2026-01-02T03:04:05.006Z");
    private static final ClientId PORTAL = new ClientId("0b5c1d5e-7d0e-4f0b-9b55-0a4f9d2f8f10");
    private static final ClientCreated CREATED =
            new ClientCreated(PORTAL, 1, "cong-tin-0b5c1d5e@cao-bang", "Cổng tin", List.of("integrator"));

    @RegisterExtension
    static final TenantOnAServer TENANT = new TenantOnAServer();

    private final ClientsStore clients = new ClientsStore(TENANT.database());
    private final ClientsProjection projection = new ClientsProjection(clients);
    private long commit;

    @Test
    void a_client_converges_until_the_identity_provider_has_given_it_its_place() {
        happened(CREATED);
        assertThat(answer())
                .isEqualTo(ClientAnswer.created(PORTAL.value(), CREATED.login(), CREATED.name(), CREATED.roles(), AT));

        happened(new ClientConverged(PORTAL, 1, "p-1"));
        assertThat(answer().state()).isEqualTo("active");
        assertThat(answer().person()).isEqualTo("p-1");
    }

    @Test
    void another_secret_changes_nothing_of_its_place() {
        happened(CREATED);
        happened(new ClientConverged(PORTAL, 1, "p-1"));
        happened(new ClientRotated(PORTAL, "r-1"));

        assertThat(answer().state()).isEqualTo("active");
        assertThat(answer().rotatedAt()).isEqualTo(AT);
        assertThat(answer().rotatedBy("r-1")).isTrue();
        assertThat(answer().rotatedBy("r-2")).isFalse();
    }

    @Test
    void a_revoked_client_is_gone_when_the_identity_provider_has_carried_it_out() {
        happened(CREATED);
        happened(new ClientConverged(PORTAL, 1, "p-1"));
        happened(new ClientRevoked(PORTAL, 2));
        assertThat(answer().state()).isEqualTo("converging");
        assertThat(answer().revoked()).isTrue();
        assertThat(clients.find(PORTAL).orElseThrow().gone()).isFalse();

        happened(new ClientConverged(PORTAL, 2, null));
        assertThat(clients.find(PORTAL).orElseThrow().gone()).isTrue();
        assertThat(answer().state()).isEqualTo("revoked");
        assertThat(answer().person()).isEqualTo("p-1");
    }

    @Test
    void the_same_events_again_leave_the_same_rows() {
        playAll();
        var rows = TENANT.rowsOf("auth_clients");
        commit = 0;
        playAll();
        assertThat(rows).hasSize(1);
        assertThat(TENANT.rowsOf("auth_clients")).isEqualTo(rows);
    }

    private void playAll() {
        happened(CREATED);
        happened(new ClientConverged(PORTAL, 1, "p-1"));
        happened(new ClientRotated(PORTAL, "r-1"));
        happened(new ClientRevoked(PORTAL, 2));
    }

    private void happened(ClientEvent event) {
        commit++;
        projection.on(event, AT, commit);
    }

    private ClientAnswer answer() {
        return clients.find(PORTAL).orElseThrow().answer();
    }
}
