package vn.annals.article.automation.schedule;

import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import vn.annals.article.automation.schedule.Alarm.Deed;
import vn.annals.contracts.article.ArticleEvent.PublicationScheduled;
import vn.annals.contracts.article.ArticleEvent.WithdrawalScheduled;
import vn.annals.contracts.article.ArticleId;
import vn.annals.kernel.tenancy.CurrentTenant;

/** Sets an alarm for each time that an article was scheduled for. */
@Component
@ProcessingGroup("schedule")
class AlarmsProjection {

    private final AlarmStore alarms;

    AlarmsProjection(AlarmStore alarms) {
        this.alarms = alarms;
    }

    @EventHandler
    void on(PublicationScheduled event, EventMessage<?> because) {
        set(event.articleId(), Deed.PUBLISH, event.publishAt(), because);
    }

    @EventHandler
    void on(WithdrawalScheduled event, EventMessage<?> because) {
        set(event.articleId(), Deed.WITHDRAW, event.withdrawAt(), because);
    }

    private void set(ArticleId article, Deed deed, Instant due, EventMessage<?> because) {
        alarms.put(new Alarm(CurrentTenant.get(), article, deed, due, because));
    }
}
