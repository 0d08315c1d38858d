package vn.annals.article.read.article;

import org.springframework.stereotype.Component;
import vn.annals.article.view.PreviewGrants;
import vn.annals.contracts.article.ArticleEvent.PreviewGranted;
import vn.annals.kernel.ledger.LedgerPosition;
import vn.annals.kernel.ledger.tenancy.TenantLedgers;
import vn.annals.kernel.tenancy.CurrentTenant;

/** Grants as the current tenant's ledger holds them. */
@Component
class LedgerGrants implements PreviewGrants {

    private final TenantLedgers ledgers;

    LedgerGrants(TenantLedgers ledgers) {
        this.ledgers = ledgers;
    }

    @Override
    public PreviewGranted in(long commit) {
        var before = LedgerPosition.after(commit - 1);
        try (var events = ledgers.ledger(CurrentTenant.get()).readEvents(before.token(), false)) {
            return events.findFirst()
                    .map(event -> (Object) event.getPayload())
                    .map(PreviewGranted.class::cast)
                    .orElseThrow();
        }
    }
}
