package vn.annals.article.write;

import static vn.annals.contracts.article.ArticleRefusal.ARTICLE_IS_PUBLIC;
import static vn.annals.contracts.article.ArticleRefusal.ARTICLE_NOT_APPROVED;
import static vn.annals.contracts.article.ArticleRefusal.ARTICLE_NOT_ARCHIVED;
import static vn.annals.contracts.article.ArticleRefusal.ARTICLE_NOT_A_DRAFT;
import static vn.annals.contracts.article.ArticleRefusal.ARTICLE_NOT_IN_REVIEW;
import static vn.annals.contracts.article.ArticleRefusal.ARTICLE_NOT_LIVE;

import java.util.List;
import java.util.Optional;
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
import vn.annals.contracts.article.ArticleCommand.ApproveArticle;
import vn.annals.contracts.article.ArticleCommand.ArchiveArticle;
import vn.annals.contracts.article.ArticleCommand.PublishArticle;
import vn.annals.contracts.article.ArticleCommand.ReturnArticle;
import vn.annals.contracts.article.ArticleCommand.SubmitArticle;
import vn.annals.contracts.article.ArticleCommand.UndeleteArticle;
import vn.annals.contracts.article.ArticleCommand.WithdrawArticle;
import vn.annals.contracts.article.ArticleEvent;
import vn.annals.contracts.article.ArticleEvent.ArticleApproved;
import vn.annals.contracts.article.ArticleEvent.ArticleArchived;
import vn.annals.contracts.article.ArticleEvent.ArticleReturned;
import vn.annals.contracts.article.ArticleEvent.ArticleSubmitted;
import vn.annals.contracts.article.ArticleEvent.ArticleUndeleted;
import vn.annals.contracts.article.ArticleId;
import vn.annals.contracts.article.Edition;
import vn.annals.kernel.refusal.Refusal;

/** The steps of an article by hand. One that finds its work already done changes nothing. */
record Workflow(ArticleState state, Writer writer) {

    List<ArticleEvent> submit(SubmitArticle command) {
        state.manuscript().mustBeOpenTo(writer);
        var text = at(command.expected());
        return switch (state) {
            case Draft _, Withdrawn _ -> List.of(new ArticleSubmitted(command.articleId(), text.revision()));
            case InReview _ -> List.of();
            case Absent _, Approved _, Scheduled _, Publishing _, Live _, Archived _ ->
                throw closed().orElse(ARTICLE_NOT_A_DRAFT.because("only a draft can be submitted"));
        };
    }

    List<ArticleEvent> sendBack(ReturnArticle command) {
        var text = at(command.expected());
        return switch (state) {
            case InReview _, Approved _ ->
                List.of(new ArticleReturned(command.articleId(), text.revision(), command.reason()));
            case Draft draft when draft.returned() -> List.of();
            case Absent _, Draft _, Scheduled _, Publishing _, Live _, Withdrawn _, Archived _ ->
                throw notInReview("returned");
        };
    }

    List<ArticleEvent> approve(ApproveArticle command, EditorialPolicy policy) {
        var text = at(command.expected());
        return switch (state) {
            case InReview _ -> {
                Gate.demand(policy, text);
                yield List.of(new ArticleApproved(command.articleId(), text.revision()));
            }
            case Approved _ -> List.of();
            case Absent _, Draft _, Scheduled _, Publishing _, Live _, Withdrawn _, Archived _ ->
                throw notInReview("approved");
        };
    }

    List<ArticleEvent> publish(PublishArticle command, EditorialPolicy policy) {
        var text = at(command.expected());
        return switch (state) {
            case Approved _, Scheduled _ -> {
                FourEyes.demand(policy, text, writer);
                Gate.demand(policy, text);
                yield Publication.begin(command.articleId(), text, noteOf(command), writer.now());
            }
            case Publishing _, Live _ -> List.of();
            case Absent _, Draft _, InReview _, Withdrawn _, Archived _ ->
                throw closed().orElse(ARTICLE_NOT_APPROVED.because("only an approved article can be published"));
        };
    }

    // What was said for the time it was scheduled for holds when it is published before.
    private @Nullable String noteOf(PublishArticle command) {
        return command.note() == null && state instanceof Scheduled planned ? planned.note() : command.note();
    }

    List<ArticleEvent> withdraw(WithdrawArticle command) {
        at(command.expected());
        return withdraw(command.articleId(), command.reason());
    }

    private List<ArticleEvent> withdraw(ArticleId article, String reason) {
        var text = state.manuscript();
        return switch (state) {
            case Withdrawn _ -> List.of();
            case Publishing _ -> throw Closed.beingPublished();
            case Absent _, Draft _, InReview _, Approved _, Scheduled _, Live _, Archived _ -> {
                if (!text.isPublic()) {
                    throw ARTICLE_NOT_LIVE.because("only an article the public can see can be withdrawn");
                }
                yield Withdrawal.of(state, article, reason);
            }
        };
    }

    List<ArticleEvent> archive(ArchiveArticle command) {
        var text = at(command.expected());
        return switch (state) {
            case Archived _ -> List.of();
            case Publishing _ -> throw Closed.beingPublished();
            case Scheduled _ -> throw Closed.scheduled();
            case Absent _, Draft _, InReview _, Approved _, Live _, Withdrawn _ -> {
                if (text.isPublic()) {
                    throw ARTICLE_IS_PUBLIC.because("what the public can see is withdrawn before it is archived");
                }
                yield List.of(new ArticleArchived(command.articleId(), text.revision(), command.reason()));
            }
        };
    }

    List<ArticleEvent> undelete(UndeleteArticle command) {
        var text = at(command.expected());
        if (!(state instanceof Archived)) {
            throw ARTICLE_NOT_ARCHIVED.because("only an archived article can be undeleted");
        }
        return List.of(new ArticleUndeleted(command.articleId(), text.revision()));
    }

    private Manuscript at(@Nullable Edition expected) {
        var text = state.manuscript();
        text.mustBeAt(expected);
        return text;
    }

    private Refusal notInReview(String deed) {
        return closed().orElse(ARTICLE_NOT_IN_REVIEW.because("only an article in review can be " + deed));
    }

    private Optional<Refusal> closed() {
        return switch (state) {
            case Publishing _ -> Optional.of(Closed.beingPublished());
            case Scheduled _ -> Optional.of(Closed.scheduled());
            case Archived _ -> Optional.of(Closed.archived());
            case Absent _, Draft _, InReview _, Approved _, Live _, Withdrawn _ -> Optional.empty();
        };
    }
}
