package vn.annals.auth.write;

import static vn.annals.contracts.tenant.TenantRefusal.TENANT_CLOSED;
import static vn.annals.contracts.tenant.TenantRefusal.TENANT_EXISTS;
import static vn.annals.contracts.tenant.TenantRefusal.TENANT_NOT_ACTIVE;
import static vn.annals.contracts.tenant.TenantRefusal.TENANT_NOT_FOUND;
import static vn.annals.kernel.testkit.RefusedAs.refusedAs;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.annals.contracts.tenant.TenantCommand;
import vn.annals.contracts.tenant.TenantCommand.CloseTenant;
import vn.annals.contracts.tenant.TenantCommand.RegisterTenant;
import vn.annals.contracts.tenant.TenantCommand.ResumeTenant;
import vn.annals.contracts.tenant.TenantCommand.SuspendTenant;
import vn.annals.contracts.tenant.TenantEvent.TenantActivated;
import vn.annals.contracts.tenant.TenantEvent.TenantClosed;
import vn.annals.contracts.tenant.TenantEvent.TenantRegistered;
import vn.annals.contracts.tenant.TenantEvent.TenantSuspended;

class CloseTenantTest {

    private static final String SLUG = "cao-bang";
    private static final TenantRegistered REGISTERED = new TenantRegistered(SLUG, "Tỉnh ủy Cao Bằng", null, List.of());
    private static final CloseTenant CLOSE = new CloseTenant(SLUG, "sáp nhập");

    private final FixtureConfiguration<Tenant> tenant = new AggregateTestFixture<>(Tenant.class);

    @Test
    void a_tenant_is_closed_for_a_reason_whether_it_works_or_is_suspended() {
        active().when(CLOSE).expectEvents(new TenantClosed(SLUG, "sáp nhập"));
        tenant.given(REGISTERED, new TenantActivated(SLUG), new TenantSuspended(SLUG, "nợ"))
                .when(CLOSE)
                .expectEvents(new TenantClosed(SLUG, "sáp nhập"));
    }

    @Test
    void closing_twice_is_harmless() {
        closed().when(CLOSE).expectSuccessfulHandlerExecution().expectNoEvents();
    }

    @Test
    void one_that_never_worked_is_not_closed() {
        tenant.given(REGISTERED).when(CLOSE).expectNoEvents().expectException(refusedAs(TENANT_NOT_ACTIVE));
        tenant.givenNoPriorActivity().when(CLOSE).expectException(refusedAs(TENANT_NOT_FOUND));
    }

    static List<TenantCommand> lives() {
        return List.of(new SuspendTenant(SLUG, "nợ"), new ResumeTenant(SLUG));
    }

    @ParameterizedTest
    @MethodSource("lives")
    void what_is_closed_does_not_open_again(TenantCommand command) {
        closed().when(command).expectNoEvents().expectException(refusedAs(TENANT_CLOSED));
    }

    @Test
    void its_slug_is_nobody_elses() {
        closed().when(new RegisterTenant(SLUG, "Ai khác", null, List.of()))
                .expectNoEvents()
                .expectException(refusedAs(TENANT_EXISTS));
    }

    private TestExecutor<Tenant> active() {
        return tenant.given(REGISTERED, new TenantActivated(SLUG));
    }

    private TestExecutor<Tenant> closed() {
        return tenant.given(REGISTERED, new TenantActivated(SLUG), new TenantClosed(SLUG, "sáp nhập"));
    }
}
