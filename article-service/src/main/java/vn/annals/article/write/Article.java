package vn.annals.article.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static vn.annals.contracts.article.ArticleRefusal.ARTICLE_BEING_PUBLISHED;
import static vn.annals.contracts.article.ArticleRefusal.ARTICLE_EXISTS;
import static vn.annals.contracts.article.ArticleRefusal.ARTICLE_NOT_APPROVED;
import static vn.annals.contracts.article.ArticleRefusal.ARTICLE_NOT_A_DRAFT;
import static vn.annals.contracts.article.ArticleRefusal.ARTICLE_NOT_IN_REVIEW;
import static vn.annals.contracts.article.ArticleRefusal.ARTICLE_NOT_LIVE;

import java.time.Clock;
import java.time.Instant;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import vn.annals.article.write.ArticleState.Absent;
import vn.annals.article.write.ArticleState.Approved;
import vn.annals.article.write.ArticleState.Draft;
import vn.annals.article.write.ArticleState.InReview;
import vn.annals.article.write.ArticleState.Live;
import vn.annals.article.write.ArticleState.Publishing;
import vn.annals.article.write.ArticleState.Withdrawn;
import vn.annals.contracts.article.ArticleCommand.ApproveArticle;
import vn.annals.contracts.article.ArticleCommand.CompletePublication;
import vn.annals.contracts.article.ArticleCommand.DraftArticle;
import vn.annals.contracts.article.ArticleCommand.FailPublication;
import vn.annals.contracts.article.ArticleCommand.PublishArticle;
import vn.annals.contracts.article.ArticleCommand.ReturnArticle;
import vn.annals.contracts.article.ArticleCommand.ReviseArticle;
import vn.annals.contracts.article.ArticleCommand.SubmitArticle;
import vn.annals.contracts.article.ArticleCommand.WithdrawArticle;
import vn.annals.contracts.article.ArticleEvent;
import vn.annals.contracts.article.ArticleEvent.ArticleApproved;
import vn.annals.contracts.article.ArticleEvent.ArticleDrafted;
import vn.annals.contracts.article.ArticleEvent.ArticlePublished;
import vn.annals.contracts.article.ArticleEvent.ArticleReturned;
import vn.annals.contracts.article.ArticleEvent.ArticleRevised;
import vn.annals.contracts.article.ArticleEvent.ArticleSubmitted;
import vn.annals.contracts.article.ArticleEvent.ArticleWithdrawn;
import vn.annals.contracts.article.ArticleEvent.PublicationFailed;
import vn.annals.contracts.article.ArticleEvent.PublicationRequested;
import vn.annals.contracts.article.ArticleId;
import vn.annals.kernel.refusal.Refusal;

/** One article from its first draft to its withdrawal. Commands that find their work already done change nothing. */
@Aggregate
class Article {

    @AggregateIdentifier
    private ArticleId id;

    private ArticleState state = new Absent();

    protected Article() {
        // Axon rebuilds the article from its events.
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(DraftArticle command, @MetaDataValue(value = "actor", required = true) String actor) {
        switch (state) {
            case Absent _ ->
                apply(new ArticleDrafted(command.articleId(), 1, actor, command.content(), command.note()));
            case Draft _, InReview _, Approved _, Publishing _, Live _, Withdrawn _ ->
                throw ARTICLE_EXISTS.because("an article with this id exists");
        }
    }

    @CommandHandler
    void handle(
            ReviseArticle command,
            @MetaDataValue(value = "actor", required = true) String actor,
            @MetaDataValue("role") @Nullable String role) {
        var writer = new Writer(actor, role);
        var text = state.manuscript();
        text.mustBeOpenTo(writer);
        text.mustBeAt(command.expectedRevision());
        state.mustBeOpenForRevisionBy(writer);
        var next = text.revision() + 1;
        var inReview = state instanceof InReview;
        // Whoever reads the ledger may take every revision for a draft; one made in review is handed in again at once.
        apply(new ArticleRevised(id, next, command.content(), command.note()))
                .andThenApplyIf(() -> inReview, () -> new ArticleSubmitted(id, next));
    }

    @CommandHandler
    void handle(
            SubmitArticle command,
            @MetaDataValue(value = "actor", required = true) String actor,
            @MetaDataValue("role") @Nullable String role) {
        var text = state.manuscript();
        text.mustBeOpenTo(new Writer(actor, role));
        text.mustBeAt(command.expectedRevision());
        switch (state) {
            case Draft _, Withdrawn _ -> apply(new ArticleSubmitted(id, text.revision()));
            case InReview _ -> {}
            case Publishing _ -> throw beingPublished();
            case Absent _, Approved _, Live _ -> throw ARTICLE_NOT_A_DRAFT.because("only a draft can be submitted");
        }
    }

    @CommandHandler
    void handle(ReturnArticle command) {
        var text = state.manuscript();
        text.mustBeAt(command.expectedRevision());
        switch (state) {
            case InReview _, Approved _ -> apply(new ArticleReturned(id, text.revision(), command.reason()));
            case Draft draft when draft.returned() -> {}
            case Publishing _ -> throw beingPublished();
            case Absent _, Draft _, Live _, Withdrawn _ -> throw notInReview("returned");
        }
    }

    @CommandHandler
    void handle(ApproveArticle command) {
        var text = state.manuscript();
        text.mustBeAt(command.expectedRevision());
        switch (state) {
            case InReview _ -> apply(new ArticleApproved(id, text.revision()));
            case Approved _ -> {}
            case Publishing _ -> throw beingPublished();
            case Absent _, Draft _, Live _, Withdrawn _ -> throw notInReview("approved");
        }
    }

    @CommandHandler
    void handle(PublishArticle command, Clock clock) {
        var text = state.manuscript();
        text.mustBeAt(command.expectedRevision());
        switch (state) {
            case Approved _ -> apply(publication(text, command.note(), clock.instant()));
            case Publishing _, Live _ -> {}
            case Absent _, Draft _, InReview _, Withdrawn _ ->
                throw ARTICLE_NOT_APPROVED.because("only an approved article can be published");
        }
    }

    @CommandHandler
    void handle(CompletePublication command, Clock clock) {
        switch (state) {
            case Publishing(var text, var note)
            when text.revision() == command.revision() -> apply(published(text, note, clock.instant()));
            // The publication it belongs to is over: a late answer changes nothing.
            case Absent _, Draft _, InReview _, Approved _, Publishing _, Live _, Withdrawn _ -> {}
        }
    }

    @CommandHandler
    void handle(FailPublication command) {
        switch (state) {
            case Publishing(var text, var _)
            when text.revision() == command.revision() ->
                apply(new PublicationFailed(id, text.revision(), command.code(), command.detail()));
            case Absent _, Draft _, InReview _, Approved _, Publishing _, Live _, Withdrawn _ -> {}
        }
    }

    @CommandHandler
    void handle(WithdrawArticle command) {
        var text = state.manuscript();
        text.mustBeAt(command.expectedRevision());
        switch (state) {
            case Withdrawn _ -> {}
            case Publishing _ -> throw beingPublished();
            case Absent _, Draft _, InReview _, Approved _, Live _ -> apply(withdrawn(text, command.reason()));
        }
    }

    @EventSourcingHandler
    void on(ArticleEvent event) {
        id = event.articleId();
        state = state.after(event);
    }

    private ArticleEvent publication(Manuscript text, @Nullable String note, Instant now) {
        var media = text.content().media();
        return media.isEmpty()
                ? published(text, note, now)
                : new PublicationRequested(id, text.revision(), media, note);
    }

    private ArticlePublished published(Manuscript text, @Nullable String note, Instant now) {
        var content = text.content();
        return new ArticlePublished(id, text.revision(), text.slug(), content.section(), now, content.media(), note);
    }

    private ArticleWithdrawn withdrawn(Manuscript text, String reason) {
        if (!text.isPublic()) {
            throw ARTICLE_NOT_LIVE.because("only an article the public can see can be withdrawn");
        }
        return new ArticleWithdrawn(id, text.revision(), reason);
    }

    private static Refusal notInReview(String deed) {
        return ARTICLE_NOT_IN_REVIEW.because("only an article in review can be " + deed);
    }

    private static Refusal beingPublished() {
        return ARTICLE_BEING_PUBLISHED.because("the article is being published");
    }
}
