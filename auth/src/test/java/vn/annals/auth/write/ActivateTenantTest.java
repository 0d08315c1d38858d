package vn.annals.auth.write;

import static vn.annals.contracts.tenant.TenantRefusal.TENANT_NOT_FOUND;
import static vn.annals.kernel.testkit.RefusedAs.refusedAs;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import vn.annals.contracts.tenant.TenantCommand.ActivateTenant;
import vn.annals.contracts.tenant.TenantEvent.TenantActivated;
import vn.annals.contracts.tenant.TenantEvent.TenantRegistered;
import vn.annals.contracts.tenant.TenantEvent.TenantSuspended;

class ActivateTenantTest {

    private static final String SLUG = "cao-bang";

    private final FixtureConfiguration<Tenant> tenant = new AggregateTestFixture<>(Tenant.class);

    @Test
    void a_registered_tenant_becomes_active() {
        tenant.given(registered()).when(new ActivateTenant(SLUG)).expectEvents(new TenantActivated(SLUG));
    }

    @Test
    void activating_twice_is_harmless() {
        tenant.given(registered(), new TenantActivated(SLUG))
                .when(new ActivateTenant(SLUG))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void a_late_activation_does_not_lift_a_suspension() {
        tenant.given(registered(), new TenantActivated(SLUG), new TenantSuspended(SLUG, "nợ"))
                .when(new ActivateTenant(SLUG))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void an_unknown_tenant_cannot_be_activated() {
        tenant.givenNoPriorActivity()
                .when(new ActivateTenant(SLUG))
                .expectNoEvents()
                .expectException(refusedAs(TENANT_NOT_FOUND));
    }

    private static TenantRegistered registered() {
        return new TenantRegistered(SLUG, "Tỉnh ủy Cao Bằng", null, List.of());
    }
}
