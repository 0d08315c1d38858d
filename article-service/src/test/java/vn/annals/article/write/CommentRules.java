package vn.annals.article.write;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import vn.annals.contracts.article.ArticleId;
import vn.annals.contracts.article.CommentEvent.CommentMade;
import vn.annals.contracts.article.CommentEvent.CommentResolved;
import vn.annals.contracts.article.CommentId;

/** What the rule tests of a comment share: one comment on one article. */
abstract class CommentRules {

    final CommentId id = new CommentId("2a7d9f10-5b3c-4e8a-9f61-7c8d9e0f1a2b");
    final ArticleId article = new ArticleId("6f1f3a52-8f0b-4e57-9d2c-0a1b2c3d4e5f");
    final ArticleId another = new ArticleId("0c4a5a3e-0000-4000-8000-0000000000aa");
    final FixtureConfiguration<Comment> comment = new AggregateTestFixture<>(Comment.class);

    CommentMade made() {
        return new CommentMade(id, article, 2, "p1", "Thi đua", "Nguồn nào?");
    }

    CommentResolved resolved() {
        return new CommentResolved(id, article, 3, null);
    }
}
