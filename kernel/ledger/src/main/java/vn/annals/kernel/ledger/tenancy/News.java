package vn.annals.kernel.ledger.tenancy;

import java.util.Map;
import vn.annals.kernel.tenancy.TenantId;

/** What one listener has not heard of {@link Bells} yet. While nothing is rung, to ask costs one small look-up. */
public final class News {

    private final Bells bells;
    private long rings = -1;

    public News(Bells bells) {
        this.bells = bells;
    }

    /** The newest commit of each tenant, also of those that have nothing new; empty when no bell was rung since. */
    public Map<TenantId, Long> heads() {
        var now = bells.rings();
        if (now == rings) {
            return Map.of();
        }
        var heads = bells.heads();
        rings = now;
        return heads;
    }
}
