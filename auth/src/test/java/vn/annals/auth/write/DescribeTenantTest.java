package vn.annals.auth.write;

import static vn.annals.contracts.tenant.TenantRefusal.TENANT_CLOSED;
import static vn.annals.contracts.tenant.TenantRefusal.TENANT_NOT_FOUND;
import static vn.annals.kernel.testkit.RefusedAs.refusedAs;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import vn.annals.contracts.tenant.TenantCommand.DescribeTenant;
import vn.annals.contracts.tenant.TenantEvent.TenantActivated;
import vn.annals.contracts.tenant.TenantEvent.TenantClosed;
import vn.annals.contracts.tenant.TenantEvent.TenantDescribed;
import vn.annals.contracts.tenant.TenantEvent.TenantRegistered;

class DescribeTenantTest {

    private static final String SLUG = "cao-bang";
    private static final List<String> HOSTNAMES = List.of("caobang.example");
    private static final TenantRegistered REGISTERED = new TenantRegistered(SLUG, "Tỉnh ủy Cao Bằng", null, List.of());

    private final FixtureConfiguration<Tenant> tenant = new AggregateTestFixture<>(Tenant.class);

    @Test
    void a_tenant_has_another_name_and_a_host() {
        tenant.given(REGISTERED)
                .when(new DescribeTenant(SLUG, "Đảng bộ tỉnh Cao Bằng", "Cao Bằng", HOSTNAMES))
                .expectEvents(new TenantDescribed(SLUG, "Đảng bộ tỉnh Cao Bằng", "Cao Bằng", HOSTNAMES));
    }

    @Test
    void what_is_so_already_is_no_event() {
        tenant.given(REGISTERED)
                .when(new DescribeTenant(SLUG, "Tỉnh ủy Cao Bằng", null, List.of()))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
        tenant.given(REGISTERED, new TenantDescribed(SLUG, "Đảng bộ", null, HOSTNAMES))
                .when(new DescribeTenant(SLUG, "Đảng bộ", null, HOSTNAMES))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void a_closed_tenant_stays_as_it_was() {
        tenant.given(REGISTERED, new TenantActivated(SLUG), new TenantClosed(SLUG, "sáp nhập"))
                .when(new DescribeTenant(SLUG, "Đảng bộ", null, List.of()))
                .expectNoEvents()
                .expectException(refusedAs(TENANT_CLOSED));
    }

    @Test
    void an_unknown_tenant_is_not_described() {
        tenant.givenNoPriorActivity()
                .when(new DescribeTenant(SLUG, "Đảng bộ", null, List.of()))
                .expectException(refusedAs(TENANT_NOT_FOUND));
    }
}
