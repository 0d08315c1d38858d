package vn.annals.article.write;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.annals.kernel.testkit.RefusedAs.refusedAs;

import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import vn.annals.contracts.article.ArticleCommand.ApproveArticle;
import vn.annals.contracts.article.ArticleCommand.PublishArticle;
import vn.annals.contracts.article.ArticleCommand.ScheduleArticle;
import vn.annals.contracts.article.ArticleContent;
import vn.annals.contracts.article.ArticleEvent.ArticleDrafted;
import vn.annals.contracts.article.ArticleRefusal;
import vn.annals.contracts.article.Block.Figure;
import vn.annals.kernel.refusal.Refusal;
import vn.annals.kernel.refusal.Refusal.FieldFault;

class GateTest extends ArticleRules {

    @Test
    void where_checks_only_advise_a_text_with_errors_is_approved() {
        article.given(flawed(), submitted(1))
                .when(new ApproveArticle(id, null), HOA)
                .expectEvents(approved(1));
    }

    @Test
    void where_they_are_a_gate_it_is_not_approved() {
        gated.set(true);
        article.given(flawed(), submitted(1))
                .when(new ApproveArticle(id, null), HOA)
                .expectNoEvents()
                .expectException(refusedAs(ArticleRefusal.CHECKS_NOT_PASSED));
    }

    @Test
    void nor_published_when_it_was_approved_before() {
        gated.set(true);
        article.given(flawed(), submitted(1), approved(1))
                .when(new PublishArticle(id, null, null), HOA)
                .expectNoEvents()
                .expectException(refusedAs(ArticleRefusal.CHECKS_NOT_PASSED));
    }

    @Test
    void nor_scheduled() {
        gated.set(true);
        article.given(flawed(), submitted(1), approved(1))
                .when(new ScheduleArticle(id, null, NOW.plusSeconds(60), null, null, null), HOA)
                .expectNoEvents()
                .expectException(refusedAs(ArticleRefusal.CHECKS_NOT_PASSED));
    }

    @Test
    void what_is_only_advised_keeps_nothing_back() {
        gated.set(true);
        article.given(drafted(), submitted(1))
                .when(new ApproveArticle(id, null), HOA)
                .expectEvents(approved(1));
    }

    @Test
    void the_refusal_says_where_and_which() {
        gated.set(true);
        var text = Manuscript.first("lan", flawed().content());

        assertThatThrownBy(() -> Gate.demand(policy, text))
                .asInstanceOf(InstanceOfAssertFactories.type(Refusal.class))
                .extracting(Refusal::faults)
                .isEqualTo(List.of(new FieldFault("/body/0", "ALT_MISSING")));
    }

    private ArticleDrafted flawed() {
        var figure = new Figure("f1", PICTURE.mediaId(), PICTURE.sha256(), "png", "", null);
        return new ArticleDrafted(
                id,
                1,
                "lan",
                new ArticleContent("Hội nghị", null, List.of(figure), null, null, null, null, List.of(), null),
                null);
    }
}
