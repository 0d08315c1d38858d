package vn.annals.media.mediastore;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.annals.kernel.service.Rounds;
import vn.annals.kernel.service.tenant.TenantDirectory;
import vn.annals.kernel.service.tenant.TenantRow.State;
import vn.annals.kernel.tenancy.CurrentTenant;
import vn.annals.kernel.tenancy.TenantId;

/** Goes from tenant to tenant; one in which something stands still, or is being moved, is visited again. */
@Component
class UnfinishedRounds extends Rounds {

    private static final Logger LOG = LoggerFactory.getLogger(UnfinishedRounds.class);

    private final TenantDirectory tenants;
    private final Unfinished unfinished;

    UnfinishedRounds(TenantDirectory tenants, Unfinished unfinished, SweepSettings settings) {
        super("unfinished-uploads", settings.tidyEvery());
        this.tenants = tenants;
        this.unfinished = unfinished;
    }

    @Override
    protected void round() {
        for (var row : tenants.all()) {
            if (isRunning() && row.state() == State.ACTIVE) {
                visit(new TenantId(row.slug()));
            }
        }
    }

    private void visit(TenantId tenant) {
        try {
            CurrentTenant.runAs(tenant, unfinished::tidy);
        } catch (RuntimeException notNow) {
            LOG.info("What unfinished uploads have left in {} is looked for later: {}", tenant, notNow.toString());
        }
    }
}
