package vn.annals.auth.notary;

import static vn.annals.contracts.article.ArticleRefusal.ARTICLE_IS_WITHDRAWN;
import static vn.annals.contracts.article.ArticleRefusal.ARTICLE_NOT_FOUND;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.springframework.stereotype.Component;
import vn.annals.auth.notary.PublicLife.Live;
import vn.annals.kernel.ledger.LedgerStorage;
import vn.annals.kernel.ledger.proof.check.StoredCopy;
import vn.annals.kernel.tenancy.TenantId;

/** Which articles are public, by their own events in storage. What happened never changes: it is read once and gone on from. */
@Component
class PublicLives {

    private static final long MOST = 2_000;

    private final NotaryStore store;
    private final Cache<String, PublicLife> read =
            Caffeine.newBuilder().maximumSize(MOST).build();

    PublicLives(NotaryStore store) {
        this.store = store;
    }

    /** Refuses what is not public, or is not any more. */
    Live live(TenantId tenant, String article) {
        var key = tenant + " " + article;
        var known = read.getIfPresent(key);
        var life = follow(store.ledger(tenant), article, known == null ? PublicLife.BEGINNING : known);
        if (life.next() > 0) {
            read.put(key, life);
        }
        var live = life.live();
        if (live == null) {
            throw life.shown()
                    ? ARTICLE_IS_WITHDRAWN.because("the article is not public any more")
                    : ARTICLE_NOT_FOUND.because("there is no such public article");
        }
        return live;
    }

    private static PublicLife follow(LedgerStorage ledger, String article, PublicLife known) {
        var life = known;
        var before = -1L;
        // What does not lead on was tampered with; the notary says so elsewhere.
        while (life.next() > before) {
            before = life.next();
            try (var commits = ledger.commits(ledger.commitsOf(article, before))) {
                for (var copy : (Iterable<StoredCopy>) commits::iterator) {
                    life = life.after(copy, article);
                }
            }
        }
        return life;
    }
}
