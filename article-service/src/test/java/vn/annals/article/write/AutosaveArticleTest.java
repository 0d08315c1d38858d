package vn.annals.article.write;

import static vn.annals.kernel.testkit.RefusedAs.refusedAs;

import java.time.Instant;
import java.util.Map;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.annals.contracts.article.ArticleCommand.ApproveArticle;
import vn.annals.contracts.article.ArticleCommand.AutosaveArticle;
import vn.annals.contracts.article.ArticleCommand.ReviseArticle;
import vn.annals.contracts.article.ArticleEvent.ArticleAutosaved;
import vn.annals.contracts.article.ArticleEvent.ArticleRevised;
import vn.annals.contracts.article.ArticleRefusal;
import vn.annals.contracts.article.Edition;

class AutosaveArticleTest extends ArticleRules {

    @Test
    void the_first_save_of_a_sitting_begins_a_revision() {
        article.given(drafted())
                .when(autosave(seen(1), "Bản 2"), LAN)
                .expectSuccessfulHandlerExecution()
                .expectEvents(saved(2, 1));
    }

    @Test
    void later_saves_belong_to_the_same_revision() {
        sitting()
                .when(autosave(new Edition(2, 2), "Bản 3"), LAN)
                .expectSuccessfulHandlerExecution()
                .expectEvents(saved(2, 3, "Bản 3"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void who_names_no_save_has_not_seen_the_last_one(int revision) {
        sitting().when(autosave(seen(revision), "Bản 3"), LAN).expectNoEvents().expectException(stale_at(2));
    }

    @Test
    void a_save_repeated_because_its_answer_was_lost_is_no_event() {
        sitting()
                .when(autosave(new Edition(2, 1), "Bản 2"), LAN)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void what_somebody_else_has_saved_is_no_repeat() {
        sitting()
                .when(autosave(new Edition(2, 1), "Bản 2"), HOA)
                .expectNoEvents()
                .expectException(stale_at(2));
    }

    @Test
    void saving_in_full_ends_the_sitting_and_makes_no_revision_of_its_own() {
        sitting()
                .when(new ReviseArticle(id, new Edition(2, 2), text("Xong"), "xong"), LAN)
                .expectSuccessfulHandlerExecution()
                .expectEvents(new ArticleRevised(id, 2, text("Xong"), "xong"));
    }

    @Test
    void saving_in_full_what_was_saved_last_ends_the_sitting_too() {
        sitting()
                .when(new ReviseArticle(id, new Edition(2, 2), text("Bản 2"), null), LAN)
                .expectSuccessfulHandlerExecution()
                .expectEvents(revised(2));
    }

    @Test
    void a_save_that_changes_nothing_is_no_event() {
        sitting()
                .when(autosave(new Edition(2, 2), "Bản 2"), LAN)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void a_save_from_another_window_of_the_same_person_overwrites_nothing() {
        sitting()
                .when(autosave(new Edition(2, 1), "Cửa sổ khác"), LAN)
                .expectNoEvents()
                .expectException(stale_at(2));
    }

    @Test
    void who_has_not_seen_the_last_save_overwrites_nothing() {
        sitting()
                .when(new ReviseArticle(id, seen(2), text("Của Hoa"), null), HOA)
                .expectNoEvents()
                .expectException(stale_at(2));
    }

    @Test
    void who_has_seen_the_last_save_writes_a_revision_of_their_own() {
        sitting()
                .when(new ReviseArticle(id, new Edition(2, 2), text("Bản 3"), null), HOA)
                .expectSuccessfulHandlerExecution()
                .expectEvents(revised(3));
    }

    @Test
    void after_a_long_pause_the_next_save_begins_a_revision() {
        afterAPause()
                .when(autosave(new Edition(2, 2), "Bản 3"), LAN)
                .expectSuccessfulHandlerExecution()
                .expectEvents(saved(3, 1, "Bản 3"));
    }

    @Test
    void after_a_long_pause_the_text_is_taken_as_it_stands() {
        afterAPause()
                .when(new ReviseArticle(id, new Edition(2, 2), text("Bản 3"), null), HOA)
                .expectSuccessfulHandlerExecution()
                .expectEvents(revised(3));
    }

    @Test
    void after_a_long_pause_too_the_last_save_must_have_been_seen() {
        afterAPause()
                .when(new ReviseArticle(id, seen(2), text("Của Hoa"), null), HOA)
                .expectNoEvents()
                .expectException(stale_at(2));
    }

    @Test
    void what_is_approved_is_not_saved_over() {
        sitting()
                .andGiven(submitted(2), approved(2))
                .when(autosave(seen(2), "Bản 3"), LAN)
                .expectSuccessfulHandlerExecution()
                .expectEvents(saved(3, 1, "Bản 3"));
    }

    @Test
    void in_review_an_editors_saves_stay_in_review() {
        article.given(drafted(), submitted(1))
                .when(autosave(seen(1), "Bản 2"), HOA)
                .expectSuccessfulHandlerExecution()
                .expectEvents(saved(2, 1), submitted(2));
    }

    @Test
    void nobody_approves_a_text_that_has_gone_on() {
        article.givenCurrentTime(NOW)
                .andGiven(
                        drafted(),
                        submitted(1),
                        by("hoa", saved(2, 1)),
                        submitted(2),
                        by("hoa", saved(2, 2)),
                        submitted(2))
                .when(new ApproveArticle(id, new Edition(2, 1)), HOA)
                .expectNoEvents()
                .expectException(stale_at(2));
    }

    @Test
    void another_author_does_not_touch_it() {
        article.given(drafted())
                .when(autosave(seen(1), "Bản 2"), MINH)
                .expectNoEvents()
                .expectException(refusedAs(ArticleRefusal.ARTICLE_NOT_YOURS));
    }

    /** Lan has saved twice. */
    private TestExecutor<Article> sitting() {
        return sitting(NOW);
    }

    private TestExecutor<Article> afterAPause() {
        return sitting(NOW.minus(Sitting.LONGEST_PAUSE).minusSeconds(1));
    }

    private TestExecutor<Article> sitting(Instant at) {
        return article.givenCurrentTime(at)
                .andGiven(drafted(), by("lan", saved(2, 1, "Bản 1,5")), by("lan", saved(2, 2)));
    }

    private static EventMessage<?> by(String actor, ArticleAutosaved event) {
        return new GenericEventMessage<>(event, Map.of("actor", actor));
    }

    private AutosaveArticle autosave(Edition seen, String title) {
        return new AutosaveArticle(id, seen, text(title));
    }

    private ArticleAutosaved saved(int revision, int save) {
        return saved(revision, save, "Bản " + revision);
    }

    private ArticleAutosaved saved(int revision, int save, String title) {
        return new ArticleAutosaved(id, revision, save, text(title));
    }
}
