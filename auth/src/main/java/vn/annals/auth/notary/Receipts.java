package vn.annals.auth.notary;

import static vn.annals.contracts.ledger.LedgerRefusal.CHECKPOINT_NOT_READY;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.annals.auth.notary.PublicLife.Live;
import vn.annals.kernel.ledger.proof.note.Checkpoint;
import vn.annals.kernel.tenancy.TenantId;

/** Makes receipts of what is public now, from storage and up to the newest checkpoint. */
@Component
class Receipts {

    private static final String UNFILED = "tin";
    private static final int SHORT_ID = 8;

    private final PublicLives lives;
    private final Register register;

    Receipts(PublicLives lives, Register register) {
        this.lives = lives;
        this.register = register;
    }

    /** {@code since} is the size of a ledger whose checkpoint the reader has kept. */
    Receipt of(TenantId tenant, String article, String origin, Optional<Long> since) {
        var live = lives.live(tenant, article);
        var site = origin + "/s/" + tenant + "/";
        var key = new Receipt.Key(register.key(tenant).toString(), site + "receipts/ledger.key");
        return Receipt.of(article, live, site + file(article, live), evidence(tenant, live, since), key);
    }

    private Receipt.Evidence evidence(TenantId tenant, Live live, Optional<Long> since) {
        var note = register.checkpoint(tenant);
        var size = Checkpoint.of(note).size();
        if (size < live.commit()) {
            throw CHECKPOINT_NOT_READY.because("the ledger is not signed as far as the article's publication");
        }
        return new Receipt.Evidence(
                register.copy(tenant, live.commit()),
                note,
                register.inclusion(tenant, live.commit(), Optional.of(size)),
                since.map(from -> register.consistency(tenant, from, Optional.of(size)))
                        .orElse(null));
    }

    // A section that has moved to another address answers with where it is now.
    private static String file(String article, Live live) {
        var folder = live.section() == null ? UNFILED : live.section();
        return folder + "/" + live.slug() + "-" + article.substring(0, SHORT_ID) + ".html";
    }
}
