package vn.annals.article.read.article;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.annals.contracts.article.ArticleEvent.Written;
import vn.annals.kernel.ledger.LedgerPosition;
import vn.annals.kernel.ledger.tenancy.TenantLedgers;
import vn.annals.kernel.tenancy.CurrentTenant;

/** Saved texts as the current tenant's ledger holds them. */
@Component
class LedgerTexts implements SavedTexts {

    private final TenantLedgers ledgers;

    LedgerTexts(TenantLedgers ledgers) {
        this.ledgers = ledgers;
    }

    @Override
    public Optional<Written> at(LedgerPosition place) {
        var before = LedgerPosition.of(place.number() - 1).token();
        try (var events = ledgers.ledger(CurrentTenant.get()).readEvents(before, false)) {
            return events.findFirst()
                    .filter(event -> LedgerPosition.of(event.trackingToken()).equals(place))
                    .map(event -> (Object) event.getPayload())
                    .filter(Written.class::isInstance)
                    .map(Written.class::cast);
        }
    }
}
