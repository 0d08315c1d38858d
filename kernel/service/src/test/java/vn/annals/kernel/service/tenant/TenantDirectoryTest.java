package vn.annals.kernel.service.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.annals.contracts.tenant.TenantEvent;
import vn.annals.contracts.tenant.TenantEvent.TenantActivated;
import vn.annals.contracts.tenant.TenantEvent.TenantClosed;
import vn.annals.contracts.tenant.TenantEvent.TenantDescribed;
import vn.annals.contracts.tenant.TenantEvent.TenantRegistered;
import vn.annals.contracts.tenant.TenantEvent.TenantResumed;
import vn.annals.contracts.tenant.TenantEvent.TenantSuspended;
import vn.annals.kernel.service.tenant.TenantRow.State;
import vn.annals.kernel.tenancy.CurrentTenant;
import vn.annals.kernel.tenancy.TenantId;

class TenantDirectoryTest {

    private static final TenantId TENANT = new TenantId("lang-son");
    private static final TenantRegistered REGISTERED =
            new TenantRegistered("lang-son", "Tỉnh ủy Lạng Sơn", "Lạng Sơn", List.of("langson.example"));

    private final TenantDirectory directory = new TenantDirectory();

    @Test
    void a_tenant_goes_through_its_life() {
        happened(REGISTERED);
        assertThat(state()).isEqualTo(State.PROVISIONING);

        happened(new TenantActivated("lang-son"));
        assertThat(state()).isEqualTo(State.ACTIVE);

        happened(new TenantSuspended("lang-son", "why"));
        assertThat(state()).isEqualTo(State.SUSPENDED);

        happened(new TenantResumed("lang-son"));
        assertThat(state()).isEqualTo(State.ACTIVE);
        assertThat(directory.findByHostname("langson.example"))
                .hasValueSatisfying(row -> assertThat(row.name()).isEqualTo("Tỉnh ủy Lạng Sơn"));
    }

    @Test
    void a_tenant_is_described_anew_and_its_old_name_is_free() {
        happened(REGISTERED);
        happened(new TenantDescribed("lang-son", "Đảng bộ", null, List.of("ls.example")));

        assertThat(directory.find(TENANT).orElseThrow().name()).isEqualTo("Đảng bộ");
        assertThat(state()).isEqualTo(State.PROVISIONING);
        assertThat(directory.hostnames()).isEqualTo(Map.of("ls.example", "lang-son"));
    }

    @Test
    void the_first_to_name_a_host_has_it() {
        happened(REGISTERED);
        happened(new TenantRegistered("cao-bang", "Cao Bằng", null, List.of("langson.example", "cb.example")));

        assertThat(directory.hostnames()).isEqualTo(Map.of("langson.example", "lang-son", "cb.example", "cao-bang"));
    }

    @Test
    void a_closed_tenant_keeps_its_hosts() {
        happened(REGISTERED);
        happened(new TenantClosed("lang-son", "why"));

        assertThat(state()).isEqualTo(State.CLOSED);
        assertThat(directory.findByHostname("langson.example")).isPresent();
    }

    @Test
    void a_tenants_own_ledger_cannot_make_tenants() {
        assertThatThrownBy(() -> CurrentTenant.runAs(TENANT, () -> directory.on(REGISTERED)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(directory.all()).isEmpty();
    }

    private State state() {
        return directory.find(TENANT).orElseThrow().state();
    }

    private void happened(TenantEvent event) {
        CurrentTenant.runAs(TenantId.PLATFORM, () -> directory.on(event));
    }
}
