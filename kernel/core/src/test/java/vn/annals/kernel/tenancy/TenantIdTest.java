package vn.annals.kernel.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.NoSuchElementException;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TenantIdTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "Bac-Giang",
                "bac_giang",
                "-bac",
                "bac-",
                "a.b",
                "../x",
                "0123456789012345678901234567890123456789x"
            })
    void what_is_no_slug_is_no_tenant(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new TenantId(value));
    }

    @Test
    void a_tenant_names_its_database() {
        assertThat(new TenantId("bac-giang").databaseName()).isEqualTo("annals_bac-giang");
    }

    @Test
    void work_without_a_tenant_has_no_default() {
        Assertions.assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(CurrentTenant::get);
    }

    @Test
    void a_bound_tenant_ends_with_its_work() {
        var tenant = new TenantId("lang-son");
        assertThat(CurrentTenant.<TenantId, RuntimeException>callAs(tenant, CurrentTenant::get))
                .isEqualTo(tenant);
        assertThat(CurrentTenant.find()).isEmpty();
    }
}
