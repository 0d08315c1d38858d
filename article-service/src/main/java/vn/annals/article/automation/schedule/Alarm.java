package vn.annals.article.automation.schedule;

import java.time.Instant;
import org.axonframework.eventhandling.EventMessage;
import vn.annals.contracts.article.ArticleCommand;
import vn.annals.contracts.article.ArticleCommand.PublishScheduled;
import vn.annals.contracts.article.ArticleCommand.WithdrawScheduled;
import vn.annals.contracts.article.ArticleId;
import vn.annals.kernel.tenancy.TenantId;

/** At {@code due} an article is to be published or withdrawn, {@code because} of the event that scheduled it. */
record Alarm(TenantId tenant, ArticleId article, Deed deed, Instant due, EventMessage<?> because) {

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
}
