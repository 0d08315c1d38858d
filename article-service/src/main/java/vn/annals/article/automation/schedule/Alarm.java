package vn.annals.article.automation.schedule;

import java.time.Instant;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.MetaData;
import vn.annals.contracts.article.ArticleCommand;
import vn.annals.contracts.article.ArticleCommand.PublishScheduled;
import vn.annals.contracts.article.ArticleCommand.WithdrawScheduled;
import vn.annals.contracts.article.ArticleId;

/**
 * At {@code due} an article is to be published or withdrawn, because of the {@code event} that scheduled it. {@code begun}
 * is a publication that waits for its media, {@code shown} an article that was published since.
 */
record Alarm(ArticleId article, Deed deed, Instant due, boolean begun, boolean shown, String event, MetaData context) {

    enum Deed {
        PUBLISH,
        WITHDRAW
    }

    ArticleCommand command() {
        return switch (deed) {
            case PUBLISH -> new PublishScheduled(article, due);
            case WITHDRAW -> new WithdrawScheduled(article, due);
        };
    }

    EventMessage<?> because() {
        return new GenericEventMessage<>(event, deed.name(), context, Instant.EPOCH);
    }
}
