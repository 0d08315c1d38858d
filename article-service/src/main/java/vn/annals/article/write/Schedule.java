package vn.annals.article.write;

import static vn.annals.contracts.article.ArticleRefusal.ARTICLE_NOT_APPROVED;
import static vn.annals.contracts.article.ArticleRefusal.ARTICLE_NOT_LIVE;
import static vn.annals.contracts.article.ArticleRefusal.ARTICLE_NOT_SCHEDULED;
import static vn.annals.contracts.article.ArticleRefusal.SCHEDULE_IN_THE_PAST;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.annals.article.write.ArticleState.Absent;
import vn.annals.article.write.ArticleState.Approved;
import vn.annals.article.write.ArticleState.Archived;
import vn.annals.article.write.ArticleState.Draft;
import vn.annals.article.write.ArticleState.InReview;
import vn.annals.article.write.ArticleState.Live;
import vn.annals.article.write.ArticleState.Publishing;
import vn.annals.article.write.ArticleState.Scheduled;
import vn.annals.article.write.ArticleState.Withdrawn;
import vn.annals.contracts.article.ArticleCommand.PublishScheduled;
import vn.annals.contracts.article.ArticleCommand.ScheduleArticle;
import vn.annals.contracts.article.ArticleCommand.UnscheduleArticle;
import vn.annals.contracts.article.ArticleCommand.WithdrawScheduled;
import vn.annals.contracts.article.ArticleEvent;
import vn.annals.contracts.article.ArticleEvent.PublicationScheduled;
import vn.annals.contracts.article.ArticleEvent.PublicationUnscheduled;
import vn.annals.contracts.article.ArticleEvent.WithdrawalScheduled;
import vn.annals.contracts.article.ArticleEvent.WithdrawalUnscheduled;
import vn.annals.contracts.article.ArticleId;

/** What happens to an article by itself, and when. The time it was scheduled for is what tells one schedule from another. */
record Schedule(ArticleState state, Writer writer) {

    private static final String TIME_IS_UP = "hết hạn đăng theo lịch";

    List<ArticleEvent> plan(ScheduleArticle command, EditorialPolicy policy) {
        var text = state.manuscript();
        text.mustBeAt(command.expected());
        mustBeAhead(command.publishAt());
        mustBeAhead(command.withdrawAt());
        var plan = new ArrayList<ArticleEvent>();
        if (command.publishAt() != null) {
            mustBeApproved();
            FourEyes.demand(policy, text, writer);
            Gate.demand(policy, text);
            plan.add(new PublicationScheduled(
                    command.articleId(), text.revision(), command.publishAt(), command.note()));
        }
        if (command.withdrawAt() != null) {
            mustBePublicOnce(command.publishAt());
            plan.add(new WithdrawalScheduled(
                    command.articleId(), text.revision(), command.withdrawAt(), command.reason()));
        }
        return plan;
    }

    List<ArticleEvent> cancel(UnscheduleArticle command) {
        var text = state.manuscript();
        text.mustBeAt(command.expected());
        var events = new ArrayList<ArticleEvent>();
        if (state instanceof Scheduled) {
            events.add(new PublicationUnscheduled(command.articleId(), text.revision()));
        }
        if (text.ending() != null) {
            events.add(new WithdrawalUnscheduled(command.articleId(), text.revision()));
        }
        if (events.isEmpty()) {
            throw ARTICLE_NOT_SCHEDULED.because("nothing is scheduled for the article");
        }
        return events;
    }

    List<ArticleEvent> publish(PublishScheduled command) {
        return state instanceof Scheduled(var text, var publishAt, var note) && publishAt.equals(command.publishAt())
                ? Publication.begin(command.articleId(), text, note, writer.now())
                : List.of();
    }

    List<ArticleEvent> withdraw(WithdrawScheduled command) {
        return switch (state) {
            case Publishing _ -> throw Closed.beingPublished();
            case Absent _ -> List.of();
            case Draft _, InReview _, Approved _, Scheduled _, Live _, Withdrawn _, Archived _ ->
                withdrawn(command.articleId(), command.withdrawAt());
        };
    }

    private List<ArticleEvent> withdrawn(ArticleId article, Instant withdrawAt) {
        var text = state.manuscript();
        var ending = text.ending();
        if (ending == null || !text.isPublic() || !withdrawAt.equals(ending.at())) {
            return List.of();
        }
        var reason = ending.reason() == null ? TIME_IS_UP : ending.reason();
        return Withdrawal.of(state, article, reason);
    }

    private void mustBeAhead(@Nullable Instant time) {
        if (time != null && !time.isAfter(writer.now())) {
            throw SCHEDULE_IN_THE_PAST.because("the time it is scheduled for has passed");
        }
    }

    private void mustBeApproved() {
        switch (state) {
            case Approved _, Scheduled _ -> {}
            case Publishing _ -> throw Closed.beingPublished();
            case Archived _ -> throw Closed.archived();
            case Absent _, Draft _, InReview _, Live _, Withdrawn _ ->
                throw ARTICLE_NOT_APPROVED.because("only an approved article can be scheduled");
        }
    }

    private void mustBePublicOnce(@Nullable Instant publishAt) {
        if (publishAt == null && !state.manuscript().isPublic() && !(state instanceof Scheduled)) {
            throw ARTICLE_NOT_LIVE.because("only an article the public can see or is to see can be withdrawn");
        }
    }
}
