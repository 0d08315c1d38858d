package vn.annals.auth.write;

import static vn.annals.contracts.tenant.TenantRefusal.TENANT_NOT_ACTIVE;
import static vn.annals.contracts.tenant.TenantRefusal.TENANT_NOT_FOUND;
import static vn.annals.kernel.testkit.RefusedAs.refusedAs;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import vn.annals.contracts.tenant.TenantCommand.SuspendTenant;
import vn.annals.contracts.tenant.TenantEvent.TenantActivated;
import vn.annals.contracts.tenant.TenantEvent.TenantRegistered;
import vn.annals.contracts.tenant.TenantEvent.TenantSuspended;

class SuspendTenantTest {

    private static final String SLUG = "cao-bang";

    private final FixtureConfiguration<Tenant> tenant = new AggregateTestFixture<>(Tenant.class);

    @Test
    void an_active_tenant_is_suspended_for_a_reason() {
        tenant.given(registered(), new TenantActivated(SLUG))
                .when(new SuspendTenant(SLUG, "sáp nhập"))
                .expectEvents(new TenantSuspended(SLUG, "sáp nhập"));
    }

    @Test
    void suspending_twice_is_harmless() {
        tenant.given(registered(), new TenantActivated(SLUG), new TenantSuspended(SLUG, "sáp nhập"))
                .when(new SuspendTenant(SLUG, "lý do khác"))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void a_tenant_that_is_still_being_provisioned_cannot_be_suspended() {
        tenant.given(registered())
                .when(new SuspendTenant(SLUG, "sáp nhập"))
                .expectNoEvents()
                .expectException(refusedAs(TENANT_NOT_ACTIVE));
    }

    @Test
    void an_unknown_tenant_cannot_be_suspended() {
        tenant.givenNoPriorActivity()
                .when(new SuspendTenant(SLUG, "sáp nhập"))
                .expectException(refusedAs(TENANT_NOT_FOUND));
    }

    private static TenantRegistered registered() {
        return new TenantRegistered(SLUG, "Tỉnh ủy Cao Bằng", null, List.of());
    }
}
