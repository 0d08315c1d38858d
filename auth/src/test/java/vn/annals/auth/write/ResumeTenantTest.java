package vn.annals.auth.write;

import static vn.annals.contracts.tenant.TenantRefusal.TENANT_NOT_FOUND;
import static vn.annals.contracts.tenant.TenantRefusal.TENANT_NOT_SUSPENDED;
import static vn.annals.kernel.testkit.RefusedAs.refusedAs;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import vn.annals.contracts.tenant.TenantCommand.ResumeTenant;
import vn.annals.contracts.tenant.TenantEvent.TenantActivated;
import vn.annals.contracts.tenant.TenantEvent.TenantRegistered;
import vn.annals.contracts.tenant.TenantEvent.TenantResumed;
import vn.annals.contracts.tenant.TenantEvent.TenantSuspended;

class ResumeTenantTest {

    private static final String SLUG = "cao-bang";

    private final FixtureConfiguration<Tenant> tenant = new AggregateTestFixture<>(Tenant.class);

    @Test
    void a_suspended_tenant_works_again() {
        tenant.given(registered(), new TenantActivated(SLUG), new TenantSuspended(SLUG, "sáp nhập"))
                .when(new ResumeTenant(SLUG))
                .expectEvents(new TenantResumed(SLUG));
    }

    @Test
    void resuming_twice_is_harmless() {
        tenant.given(
                        registered(),
                        new TenantActivated(SLUG),
                        new TenantSuspended(SLUG, "sáp nhập"),
                        new TenantResumed(SLUG))
                .when(new ResumeTenant(SLUG))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void a_tenant_that_is_still_being_provisioned_cannot_be_resumed() {
        tenant.given(registered())
                .when(new ResumeTenant(SLUG))
                .expectNoEvents()
                .expectException(refusedAs(TENANT_NOT_SUSPENDED));
    }

    @Test
    void an_unknown_tenant_cannot_be_resumed() {
        tenant.givenNoPriorActivity().when(new ResumeTenant(SLUG)).expectException(refusedAs(TENANT_NOT_FOUND));
    }

    private static TenantRegistered registered() {
        return new TenantRegistered(SLUG, "Tỉnh ủy Cao Bằng", null, List.of());
    }
}
