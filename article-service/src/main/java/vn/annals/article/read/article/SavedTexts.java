package vn.annals.article.read.article;

import java.util.Optional;
import vn.annals.contracts.article.ArticleEvent.Written;
import vn.annals.kernel.ledger.LedgerPosition;

/** Every text that was ever saved, those too that a later save of the same sitting took the place of. */
interface SavedTexts {

    /** Empty when something else happened there. */
    Optional<Written> at(LedgerPosition place);
}
