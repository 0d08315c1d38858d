package vn.annals.auth.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.annals.contracts.tenant.TenantEvent;
import vn.annals.contracts.tenant.TenantEvent.TenantActivated;
import vn.annals.contracts.tenant.TenantEvent.TenantClosed;
import vn.annals.contracts.tenant.TenantEvent.TenantDescribed;
import vn.annals.contracts.tenant.TenantEvent.TenantRegistered;
import vn.annals.contracts.tenant.TenantEvent.TenantResumed;
import vn.annals.contracts.tenant.TenantEvent.TenantSuspended;
import vn.annals.kernel.service.trial.LedgerFormat;

class TenantLedgerFormatTest extends LedgerFormat {

    private static final String SLUG = "cao-bang";

    TenantLedgerFormatTest() {
        super(TenantEvent.class);
    }

    @Override
    protected Stream<TenantEvent> events() {
        return Stream.of(
                new TenantRegistered(SLUG, "Tỉnh ủy Cao Bằng", "Cao Bằng", List.of("caobang.example")),
                new TenantActivated(SLUG),
                new TenantSuspended(SLUG, "sáp nhập"),
                new TenantResumed(SLUG),
                new TenantDescribed(SLUG, "Tỉnh ủy Cao Bằng", "Cao Bằng", List.of("caobang.example")),
                new TenantClosed(SLUG, "sáp nhập"));
    }

    @Test
    void a_tenant_registered_with_nothing_but_its_name_is_read() {
        assertThat(read("{\"name\":\"Tỉnh ủy\",\"slug\":\"cao-bang\"}", "tenant.TenantRegistered"))
                .isEqualTo(new TenantRegistered(SLUG, "Tỉnh ủy", null, List.of()));
    }
}
