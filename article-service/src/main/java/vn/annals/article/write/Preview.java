package vn.annals.article.write;

import java.time.temporal.ChronoUnit;
import java.util.List;
import vn.annals.article.write.ArticleState.Archived;
import vn.annals.contracts.article.ArticleCommand.GrantPreview;
import vn.annals.contracts.article.ArticleEvent;
import vn.annals.contracts.article.ArticleEvent.PreviewGranted;
import vn.annals.contracts.article.ArticleRefusal;

/** Who may show a text to people without an account: whoever may change it. */
record Preview(ArticleState state, Writer writer) {

    List<ArticleEvent> grant(GrantPreview command) {
        var text = state.manuscript();
        text.mustBeOpenTo(writer);
        if (state instanceof Archived) {
            throw Closed.archived();
        }
        var shown = command.shown() == null ? text.revision() : command.shown();
        if (shown > text.revision()) {
            throw ArticleRefusal.ARTICLE_NOT_FOUND.because("the article has no such revision");
        }
        var until = writer.now().plus(command.validFor()).truncatedTo(ChronoUnit.SECONDS);
        return List.of(new PreviewGranted(command.articleId(), text.revision(), shown, until));
    }
}
