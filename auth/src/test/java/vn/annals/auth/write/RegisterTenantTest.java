package vn.annals.auth.write;

import static vn.annals.contracts.tenant.TenantRefusal.TENANT_EXISTS;
import static vn.annals.contracts.tenant.TenantRefusal.TENANT_SLUG_RESERVED;
import static vn.annals.kernel.refusal.EdgeRefusal.INVALID_REQUEST;
import static vn.annals.kernel.testkit.RefusedAs.refusedAs;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.annals.contracts.tenant.TenantCommand.RegisterTenant;
import vn.annals.contracts.tenant.TenantEvent.TenantRegistered;

class RegisterTenantTest {

    private final FixtureConfiguration<Tenant> tenant = new AggregateTestFixture<>(Tenant.class);

    @Test
    void a_new_slug_is_registered() {
        tenant.givenNoPriorActivity()
                .when(new RegisterTenant("cao-bang", "Tỉnh ủy Cao Bằng", "Cao Bằng", List.of("caobang.example")))
                .expectSuccessfulHandlerExecution()
                .expectEvents(
                        new TenantRegistered("cao-bang", "Tỉnh ủy Cao Bằng", "Cao Bằng", List.of("caobang.example")));
    }

    @Test
    void a_slug_is_registered_once() {
        tenant.given(new TenantRegistered("cao-bang", "Tỉnh ủy Cao Bằng", null, List.of()))
                .when(register("cao-bang"))
                .expectNoEvents()
                .expectException(refusedAs(TENANT_EXISTS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"platform", "admin", "local", "config", "_new", "_"})
    void a_reserved_slug_is_refused(String slug) {
        tenant.givenNoPriorActivity()
                .when(register(slug))
                .expectNoEvents()
                .expectException(refusedAs(TENANT_SLUG_RESERVED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "Cao-Bang", "cao bang", "cao_bang", "-cao", "bằng", "../x", "a.b"})
    void what_is_no_slug_is_refused(String slug) {
        tenant.givenNoPriorActivity().when(register(slug)).expectNoEvents().expectException(refusedAs(INVALID_REQUEST));
    }

    private static RegisterTenant register(String slug) {
        return new RegisterTenant(slug, "Tên", null, List.of());
    }
}
