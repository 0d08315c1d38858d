package vn.annals.article.automation.schedule;

import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Timestamp;
import org.springframework.stereotype.Component;
import vn.annals.article.automation.schedule.Alarm.Deed;
import vn.annals.article.read.RowChange;
import vn.annals.contracts.article.ArticleEvent;
import vn.annals.contracts.article.ArticleEvent.ArticleApproved;
import vn.annals.contracts.article.ArticleEvent.ArticleArchived;
import vn.annals.contracts.article.ArticleEvent.ArticlePublished;
import vn.annals.contracts.article.ArticleEvent.ArticleReturned;
import vn.annals.contracts.article.ArticleEvent.ArticleSubmitted;
import vn.annals.contracts.article.ArticleEvent.ArticleUndeleted;
import vn.annals.contracts.article.ArticleEvent.ArticleWithdrawn;
import vn.annals.contracts.article.ArticleEvent.PreviewGranted;
import vn.annals.contracts.article.ArticleEvent.PublicationFailed;
import vn.annals.contracts.article.ArticleEvent.PublicationRequested;
import vn.annals.contracts.article.ArticleEvent.PublicationScheduled;
import vn.annals.contracts.article.ArticleEvent.PublicationUnscheduled;
import vn.annals.contracts.article.ArticleEvent.WithdrawalScheduled;
import vn.annals.contracts.article.ArticleEvent.WithdrawalUnscheduled;
import vn.annals.contracts.article.ArticleEvent.Written;

/** Keeps an alarm for each time that an article was scheduled for, until it has happened or was called off. */
@Component
@ProcessingGroup(AlarmsProjection.SLICE)
class AlarmsProjection {

    static final String SLICE = "schedule";

    private final AlarmStore alarms;

    AlarmsProjection(AlarmStore alarms) {
        this.alarms = alarms;
    }

    @EventHandler
    void on(ArticleEvent event, EventMessage<?> because, @Timestamp Instant at) {
        var article = event.articleId();
        switch (event) {
            case PublicationScheduled scheduled -> alarms.set(article, Deed.PUBLISH, scheduled.publishAt(), because);
            case WithdrawalScheduled scheduled -> alarms.set(article, Deed.WITHDRAW, scheduled.withdrawAt(), because);
            case PublicationRequested _ -> alarms.begin(article, at, because);
            case PublicationFailed _, PublicationUnscheduled _ -> alarms.remove(article, Deed.PUBLISH);
            case ArticlePublished _ -> {
                alarms.remove(article, Deed.PUBLISH);
                alarms.change(article, Deed.WITHDRAW, new RowChange().set("shown", true));
            }
            case ArticleWithdrawn _ -> {
                alarms.remove(article, Deed.PUBLISH);
                alarms.remove(article, Deed.WITHDRAW);
            }
            case WithdrawalUnscheduled _ -> alarms.remove(article, Deed.WITHDRAW);
            case Written _, ArticleSubmitted _, ArticleReturned _, ArticleApproved _ -> {}
            case ArticleArchived _, ArticleUndeleted _, PreviewGranted _ -> {}
        }
    }
}
