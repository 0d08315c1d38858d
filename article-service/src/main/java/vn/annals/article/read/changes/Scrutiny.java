package vn.annals.article.read.changes;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.annals.article.read.Deed;
import vn.annals.contracts.article.ArticleEvent;
import vn.annals.contracts.article.ArticleEvent.ArticlePublished;
import vn.annals.contracts.article.ArticleEvent.PublicationRequested;
import vn.annals.contracts.article.ArticleEvent.PublicationScheduled;

/** Which questions an event answers, by what stood in the ledger before it. */
@Component
class Scrutiny {

    private final TitlesStore texts;

    Scrutiny(TitlesStore texts) {
        this.texts = texts;
    }

    Set<Question> of(ArticleEvent event, Deed deed) {
        var answered = EnumSet.noneOf(Question.class);
        if (decides(event) && deed.byHand() && isOwnText(event, deed.actor())) {
            answered.add(Question.PUBLISHED_ALONE);
        }
        if (event instanceof ArticlePublished && firstPublication(event, deed) < deed.place()) {
            answered.add(Question.PUBLISHED_AGAIN);
        }
        return answered;
    }

    // What the system completes was decided by whoever had asked for it.
    private static boolean decides(ArticleEvent event) {
        return event instanceof PublicationRequested
                || event instanceof PublicationScheduled
                || event instanceof ArticlePublished;
    }

    private boolean isOwnText(ArticleEvent event, String actor) {
        return texts.writer(event.articleId().value(), event.revision())
                .filter(actor::equals)
                .isPresent();
    }

    private long firstPublication(ArticleEvent event, Deed deed) {
        return texts.firstPublication(event.articleId().value(), deed.place());
    }
}
