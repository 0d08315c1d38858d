package vn.annals.article.write;

import static vn.annals.contracts.article.ArticleRefusal.ARTICLE_EXISTS;
import static vn.annals.contracts.article.ArticleRefusal.ARTICLE_NOT_A_DRAFT;

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
import vn.annals.contracts.article.ArticleCommand.AutosaveArticle;
import vn.annals.contracts.article.ArticleCommand.DraftArticle;
import vn.annals.contracts.article.ArticleCommand.RestoreArticle;
import vn.annals.contracts.article.ArticleCommand.ReviseArticle;
import vn.annals.contracts.article.ArticleEvent;
import vn.annals.contracts.article.ArticleEvent.ArticleAutosaved;
import vn.annals.contracts.article.ArticleEvent.ArticleDrafted;
import vn.annals.contracts.article.ArticleEvent.ArticleRestored;
import vn.annals.contracts.article.ArticleEvent.ArticleRevised;
import vn.annals.contracts.article.ArticleEvent.ArticleSubmitted;
import vn.annals.contracts.article.Edition;

/** What may be written into an article, and what then has happened to it. */
record Writing(ArticleState state, Writer writer) {

    List<ArticleEvent> draft(DraftArticle command) {
        if (!(state instanceof Absent)) {
            throw ARTICLE_EXISTS.because("an article with this id exists");
        }
        return List.of(new ArticleDrafted(command.articleId(), 1, writer.actor(), command.content(), command.note()));
    }

    /** The last save of a sitting: what was saved before belongs to the same revision. */
    List<ArticleEvent> revise(ReviseArticle command) {
        var text = open(command.expected());
        if (saysNothingNew(command, text)) {
            return List.of();
        }
        var next = text.sittingOf(writer) == null ? text.revision() + 1 : text.revision();
        return written(new ArticleRevised(command.articleId(), next, command.content(), command.note()));
    }

    // Saved in full, the last text of a sitting is finished even when it stays as it is.
    private static boolean saysNothingNew(ReviseArticle command, Manuscript text) {
        return text.sitting() == null
                && command.note() == null
                && command.content().equals(text.content());
    }

    List<ArticleEvent> autosave(AutosaveArticle command) {
        if (isRepeated(command)) {
            return List.of();
        }
        var text = open(command.expected());
        if (command.content().equals(text.content())) {
            return List.of();
        }
        var sitting = text.sittingOf(writer);
        var event = sitting == null
                ? new ArticleAutosaved(command.articleId(), text.revision() + 1, 1, command.content())
                : new ArticleAutosaved(command.articleId(), text.revision(), sitting.save() + 1, command.content());
        return written(event);
    }

    // Whoever lost the answer to a save names the one before it; nobody else has changed anything.
    private boolean isRepeated(AutosaveArticle command) {
        var text = state.manuscript();
        return text.sittingOf(writer) != null && command.content().equals(text.content());
    }

    List<ArticleEvent> restore(RestoreArticle command) {
        var text = open(command.expected());
        return written(
                new ArticleRestored(command.articleId(), text.revision() + 1, command.from(), command.content()));
    }

    // Whoever reads the ledger may take every text for a draft; one written in review is handed in again at once.
    private List<ArticleEvent> written(ArticleEvent.Written event) {
        return state instanceof InReview
                ? List.of(event, new ArticleSubmitted(event.articleId(), event.revision()))
                : List.of(event);
    }

    /** In review the text is with the desk; its author waits for the answer. */
    private Manuscript open(@Nullable Edition expected) {
        var text = state.manuscript();
        text.mustBeOpenTo(writer);
        text.mustBeAt(expected);
        switch (state) {
            case Publishing _ -> throw Closed.beingPublished();
            case Scheduled _ -> throw Closed.scheduled();
            case Archived _ -> throw Closed.archived();
            case InReview _
            when !writer.worksAtTheDesk() ->
                throw ARTICLE_NOT_A_DRAFT.because("the article is in review and changed by editors only");
            case Absent _, Draft _, InReview _, Approved _, Live _, Withdrawn _ -> {}
        }
        return text;
    }
}
