package vn.annals.article.read.article;

import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.locks.LockSupport;
import org.springframework.stereotype.Component;
import vn.annals.article.view.ArticleView;
import vn.annals.article.view.ArticleViews;
import vn.annals.contracts.article.ArticleContent;
import vn.annals.contracts.article.ArticleId;
import vn.annals.kernel.service.read.ReadBarrier;

/** Articles for those who have just changed them: their own change is always in the answer. */
@Component
class FreshArticles implements ArticleViews {

    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Duration PAUSE = Duration.ofMillis(40);

    private final ArticleAnswers articles;
    private final ReadBarrier barrier;

    FreshArticles(ArticleAnswers articles, ReadBarrier barrier) {
        this.articles = articles;
        this.barrier = barrier;
    }

    @Override
    public ArticleView after(ArticleId article, OptionalLong commit) {
        commit.ifPresent(number -> barrier.await(ArticleProjection.SLICE, number));
        return articles.now(article.value());
    }

    @Override
    public ArticleContent textOf(ArticleId article, int revision) {
        return articles.textOf(article.value(), revision);
    }

    @Override
    public ArticleView afterPublication(ArticleId article, OptionalLong commit) {
        var view = after(article, commit);
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (view.state().equals("publishing") && System.nanoTime() < deadline) {
            LockSupport.parkNanos(PAUSE.toNanos());
            view = articles.now(article.value());
        }
        return view;
    }
}
