package vn.annals.article.write;

import static vn.annals.kernel.testkit.RefusedAs.refusedAs;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.annals.contracts.article.ArticleCommand.PublishArticle;
import vn.annals.contracts.article.ArticleCommand.PublishScheduled;
import vn.annals.contracts.article.ArticleCommand.ReviseArticle;
import vn.annals.contracts.article.ArticleCommand.ScheduleArticle;
import vn.annals.contracts.article.ArticleCommand.UnscheduleArticle;
import vn.annals.contracts.article.ArticleCommand.WithdrawScheduled;
import vn.annals.contracts.article.ArticleEvent.ArticlePublished;
import vn.annals.contracts.article.ArticleEvent.ArticleWithdrawn;
import vn.annals.contracts.article.ArticleEvent.PublicationRequested;
import vn.annals.contracts.article.ArticleEvent.PublicationScheduled;
import vn.annals.contracts.article.ArticleEvent.PublicationUnscheduled;
import vn.annals.contracts.article.ArticleEvent.WithdrawalScheduled;
import vn.annals.contracts.article.ArticleEvent.WithdrawalUnscheduled;
import vn.annals.contracts.article.ArticleRefusal;

class ScheduleArticleTest extends ArticleRules {

    private static final Instant SOON = NOW.plus(Duration.ofHours(1));
    private static final Instant LATER = NOW.plus(Duration.ofDays(7));
    private static final Map<String, String> SYSTEM = Map.of("actor", "article-service");

    @Test
    void an_approved_article_is_scheduled_and_its_end_too() {
        approved()
                .when(new ScheduleArticle(id, seen(1), SOON, LATER, "sửa số liệu", "hết đợt lấy ý kiến"), HOA)
                .expectSuccessfulHandlerExecution()
                .expectEvents(
                        toBePublished(SOON, "sửa số liệu"),
                        new WithdrawalScheduled(id, 1, LATER, "hết đợt lấy ý kiến"));
    }

    @Test
    void a_schedule_can_be_moved() {
        approved()
                .andGiven(toBePublished(SOON))
                .when(new ScheduleArticle(id, null, LATER, null, null, null), HOA)
                .expectSuccessfulHandlerExecution()
                .expectEvents(toBePublished(LATER));
    }

    @Test
    void what_is_live_can_be_given_an_end() {
        approved()
                .andGiven(published(1))
                .when(new ScheduleArticle(id, null, null, LATER, null, null), HOA)
                .expectSuccessfulHandlerExecution()
                .expectEvents(toBeWithdrawn(LATER));
    }

    @Test
    void a_draft_is_not_scheduled() {
        article.given(drafted())
                .when(new ScheduleArticle(id, null, SOON, null, null, null), HOA)
                .expectNoEvents()
                .expectException(refusedAs(ArticleRefusal.ARTICLE_NOT_APPROVED));
    }

    @Test
    void what_nobody_will_see_has_no_end() {
        approved()
                .when(new ScheduleArticle(id, null, null, LATER, null, null), HOA)
                .expectNoEvents()
                .expectException(refusedAs(ArticleRefusal.ARTICLE_NOT_LIVE));
    }

    @Test
    void nothing_is_scheduled_for_the_past() {
        approved()
                .when(new ScheduleArticle(id, null, NOW, null, null, null), HOA)
                .expectNoEvents()
                .expectException(refusedAs(ArticleRefusal.SCHEDULE_IN_THE_PAST));
    }

    @Test
    void when_its_time_has_come_it_is_published() {
        approved()
                .andGiven(toBePublished(SOON))
                .when(new PublishScheduled(id, SOON), SYSTEM)
                .expectSuccessfulHandlerExecution()
                .expectEvents(published("dang-bo-tinh"));
    }

    @Test
    void what_was_said_of_a_correction_is_said_when_its_time_has_come_though_it_was_moved() {
        approved()
                .andGiven(published(1), toBePublished(SOON, "sửa số liệu"), toBePublished(LATER))
                .when(new PublishScheduled(id, LATER), SYSTEM)
                .expectSuccessfulHandlerExecution()
                .expectEvents(new ArticlePublished(id, 1, "dang-bo-tinh", "tin-tuc", NOW, List.of(), "sửa số liệu"));
    }

    @Test
    void what_shows_pictures_waits_for_them() {
        article.given(drafted_with_a_picture(), submitted(1), approved(1), toBePublished(SOON))
                .when(new PublishScheduled(id, SOON), SYSTEM)
                .expectSuccessfulHandlerExecution()
                .expectEvents(new PublicationRequested(id, 1, List.of(PICTURE), null));
    }

    @Test
    void two_that_ring_at_once_publish_once() {
        approved()
                .andGiven(toBePublished(SOON), published("dang-bo-tinh"))
                .when(new PublishScheduled(id, SOON), SYSTEM)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void a_bell_of_an_old_schedule_publishes_nothing() {
        approved()
                .andGiven(toBePublished(SOON), toBePublished(LATER))
                .when(new PublishScheduled(id, SOON), SYSTEM)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void what_was_taken_from_the_schedule_is_approved_still() {
        approved()
                .andGiven(toBePublished(SOON), toBeWithdrawn(LATER))
                .when(new UnscheduleArticle(id, null), HOA)
                .expectSuccessfulHandlerExecution()
                .expectEvents(new PublicationUnscheduled(id, 1), new WithdrawalUnscheduled(id, 1));
    }

    @Test
    void only_what_is_scheduled_is_taken_from_the_schedule() {
        approved()
                .when(new UnscheduleArticle(id, null), HOA)
                .expectNoEvents()
                .expectException(refusedAs(ArticleRefusal.ARTICLE_NOT_SCHEDULED));
    }

    @Test
    void what_is_scheduled_is_not_rewritten() {
        approved()
                .andGiven(toBePublished(SOON))
                .when(new ReviseArticle(id, seen(1), text("Bản 2"), null), HOA)
                .expectNoEvents()
                .expectException(refusedAs(ArticleRefusal.ARTICLE_IS_SCHEDULED));
    }

    @Test
    void it_may_be_published_before_its_time() {
        approved()
                .andGiven(toBePublished(SOON))
                .when(new PublishArticle(id, null, null), HOA)
                .expectSuccessfulHandlerExecution()
                .expectEvents(published("dang-bo-tinh"));
    }

    @Test
    void when_its_time_is_up_it_is_withdrawn_whatever_is_being_written() {
        approved()
                .andGiven(published(1), toBeWithdrawn(LATER), revised(2))
                .when(new WithdrawScheduled(id, LATER), SYSTEM)
                .expectSuccessfulHandlerExecution()
                .expectEvents(new ArticleWithdrawn(id, 2, "hết hạn đăng theo lịch"));
    }

    @Test
    void it_is_withdrawn_for_the_reason_that_was_given() {
        approved()
                .andGiven(
                        published(1), new WithdrawalScheduled(id, 1, SOON, "hết đợt lấy ý kiến"), toBeWithdrawn(LATER))
                .when(new WithdrawScheduled(id, LATER), SYSTEM)
                .expectSuccessfulHandlerExecution()
                .expectEvents(new ArticleWithdrawn(id, 1, "hết đợt lấy ý kiến"));
    }

    @Test
    void what_was_withdrawn_by_hand_is_not_withdrawn_again() {
        approved()
                .andGiven(published(1), toBeWithdrawn(LATER), withdrawn(1))
                .when(new WithdrawScheduled(id, LATER), SYSTEM)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void under_four_eyes_nobody_schedules_what_they_were_the_last_to_write() {
        fourEyes.set(true);
        approved()
                .when(new ScheduleArticle(id, null, SOON, null, null, null), Map.of("actor", "lan", "role", "approver"))
                .expectNoEvents()
                .expectException(refusedAs(ArticleRefusal.FOUR_EYES_REQUIRED));
    }

    private TestExecutor<Article> approved() {
        return article.given(drafted(), submitted(1), approved(1));
    }

    private ArticlePublished published(String slug) {
        return new ArticlePublished(id, 1, slug, "tin-tuc", NOW, List.of(), null);
    }

    private PublicationScheduled toBePublished(Instant at) {
        return toBePublished(at, null);
    }

    private PublicationScheduled toBePublished(Instant at, @Nullable String note) {
        return new PublicationScheduled(id, 1, at, note);
    }

    private WithdrawalScheduled toBeWithdrawn(Instant at) {
        return new WithdrawalScheduled(id, 1, at, null);
    }
}
