package vn.annals.article.write;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import vn.annals.article.write.ArticleState.Absent;
import vn.annals.contracts.article.ArticleCommand.ApproveArticle;
import vn.annals.contracts.article.ArticleCommand.ArchiveArticle;
import vn.annals.contracts.article.ArticleCommand.AutosaveArticle;
import vn.annals.contracts.article.ArticleCommand.CompletePublication;
import vn.annals.contracts.article.ArticleCommand.DraftArticle;
import vn.annals.contracts.article.ArticleCommand.FailPublication;
import vn.annals.contracts.article.ArticleCommand.GrantPreview;
import vn.annals.contracts.article.ArticleCommand.PublishArticle;
import vn.annals.contracts.article.ArticleCommand.PublishScheduled;
import vn.annals.contracts.article.ArticleCommand.RestoreArticle;
import vn.annals.contracts.article.ArticleCommand.ReturnArticle;
import vn.annals.contracts.article.ArticleCommand.ReviseArticle;
import vn.annals.contracts.article.ArticleCommand.ScheduleArticle;
import vn.annals.contracts.article.ArticleCommand.SubmitArticle;
import vn.annals.contracts.article.ArticleCommand.UndeleteArticle;
import vn.annals.contracts.article.ArticleCommand.UnscheduleArticle;
import vn.annals.contracts.article.ArticleCommand.WithdrawArticle;
import vn.annals.contracts.article.ArticleCommand.WithdrawScheduled;
import vn.annals.contracts.article.ArticleEvent;
import vn.annals.contracts.article.ArticleId;

/** One article from its first draft to the archive. What it decides stands in {@link Writing} and {@link Workflow}. */
@Aggregate(repository = "articles")
class Article {

    @AggregateIdentifier
    private ArticleId id;

    private ArticleState state = new Absent();

    protected Article() {
        // Axon rebuilds the article from its events.
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(DraftArticle command, MetaData meta, Clock clock) {
        happened(writing(meta, clock).draft(command));
    }

    @CommandHandler
    void handle(ReviseArticle command, MetaData meta, Clock clock) {
        happened(writing(meta, clock).revise(command));
    }

    @CommandHandler
    void handle(AutosaveArticle command, MetaData meta, Clock clock) {
        happened(writing(meta, clock).autosave(command));
    }

    @CommandHandler
    void handle(RestoreArticle command, MetaData meta, Clock clock) {
        happened(writing(meta, clock).restore(command));
    }

    @CommandHandler
    void handle(SubmitArticle command, MetaData meta, Clock clock) {
        happened(workflow(meta, clock).submit(command));
    }

    @CommandHandler
    void handle(ReturnArticle command, MetaData meta, Clock clock) {
        happened(workflow(meta, clock).sendBack(command));
    }

    @CommandHandler
    void handle(ApproveArticle command, MetaData meta, Clock clock, EditorialPolicy policy) {
        happened(workflow(meta, clock).approve(command, policy));
    }

    @CommandHandler
    void handle(PublishArticle command, MetaData meta, Clock clock, EditorialPolicy policy) {
        happened(workflow(meta, clock).publish(command, policy));
    }

    @CommandHandler
    void handle(CompletePublication command, Clock clock) {
        happened(new Publication(state).complete(command, clock.instant()));
    }

    @CommandHandler
    void handle(FailPublication command) {
        happened(new Publication(state).fail(command));
    }

    @CommandHandler
    void handle(WithdrawArticle command, MetaData meta, Clock clock) {
        happened(workflow(meta, clock).withdraw(command));
    }

    @CommandHandler
    void handle(ScheduleArticle command, MetaData meta, Clock clock, EditorialPolicy policy) {
        happened(schedule(meta, clock).plan(command, policy));
    }

    @CommandHandler
    void handle(UnscheduleArticle command, MetaData meta, Clock clock) {
        happened(schedule(meta, clock).cancel(command));
    }

    @CommandHandler
    void handle(PublishScheduled command, MetaData meta, Clock clock) {
        happened(schedule(meta, clock).publish(command));
    }

    @CommandHandler
    void handle(WithdrawScheduled command, MetaData meta, Clock clock) {
        happened(schedule(meta, clock).withdraw(command));
    }

    @CommandHandler
    void handle(ArchiveArticle command, MetaData meta, Clock clock) {
        happened(workflow(meta, clock).archive(command));
    }

    @CommandHandler
    void handle(UndeleteArticle command, MetaData meta, Clock clock) {
        happened(workflow(meta, clock).undelete(command));
    }

    @CommandHandler
    void handle(GrantPreview command, MetaData meta, Clock clock) {
        happened(new Preview(state, Writer.of(meta, clock)).grant(command));
    }

    @EventSourcingHandler
    void on(ArticleEvent event, @MetaDataValue("actor") @Nullable String actor, @Timestamp Instant at) {
        id = event.articleId();
        state = state.after(event, actor == null ? "" : actor, at);
    }

    /** About how many bytes it takes in memory. */
    int size() {
        return 4 * state.toString().length();
    }

    private Writing writing(MetaData meta, Clock clock) {
        return new Writing(state, Writer.of(meta, clock));
    }

    private Workflow workflow(MetaData meta, Clock clock) {
        return new Workflow(state, Writer.of(meta, clock));
    }

    private Schedule schedule(MetaData meta, Clock clock) {
        return new Schedule(state, Writer.of(meta, clock));
    }

    private static void happened(List<ArticleEvent> events) {
        events.forEach(AggregateLifecycle::apply);
    }
}
