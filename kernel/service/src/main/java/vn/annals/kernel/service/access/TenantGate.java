package vn.annals.kernel.service.access;

import java.util.Set;
import vn.annals.contracts.tenant.TenantRefusal;
import vn.annals.kernel.refusal.EdgeRefusal;
import vn.annals.kernel.service.tenant.TenantDirectory;
import vn.annals.kernel.service.tenant.TenantRow;
import vn.annals.kernel.tenancy.TenantId;

/** From the word in an address to a tenant that is there and open for what is asked. */
final class TenantGate {

    private static final String CLOSED = "closed";
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final TenantDirectory directory;

    TenantGate(TenantDirectory directory) {
        this.directory = directory;
    }

    TenantId open(String slug, Incoming incoming) {
        var row = rowOf(slug);
        if (READING.contains(incoming.method())) {
            return new TenantId(row.slug());
        }
        return switch (row.state()) {
            case ACTIVE -> new TenantId(row.slug());
            case SUSPENDED -> throw TenantRefusal.TENANT_SUSPENDED.because("this body's tenancy is suspended");
            case CLOSED -> throw TenantRefusal.TENANT_CLOSED.because("this body's tenancy is closed for good");
            case PROVISIONING -> throw TenantRefusal.TENANT_NOT_ACTIVE.because("this body is still being set up");
        };
    }

    TenantId openToVisitors(String slug) {
        var row = rowOf(slug);
        return switch (row.state()) {
            case ACTIVE -> new TenantId(row.slug());
            case SUSPENDED ->
                throw EdgeRefusal.SERVICE_UNAVAILABLE
                        .because("this site is closed for now")
                        .with(CLOSED, true);
            case CLOSED ->
                throw EdgeRefusal.NOT_FOUND
                        .because("this site is closed for good")
                        .with(CLOSED, true);
            case PROVISIONING -> throw Entrance.unknown();
        };
    }

    private TenantRow rowOf(String slug) {
        if (!TenantId.isSlug(slug)) {
            throw Entrance.unknown();
        }
        return directory.find(new TenantId(slug)).orElseThrow(Entrance::unknown);
    }
}
