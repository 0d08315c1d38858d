package vn.annals.article.write;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.hamcrest.Description;
import org.hamcrest.Matcher;
import org.hamcrest.TypeSafeMatcher;
import org.junit.jupiter.api.BeforeEach;
import vn.annals.contracts.article.ArticleContent;
import vn.annals.contracts.article.ArticleContent.Cover;
import vn.annals.contracts.article.ArticleContent.MediaUse;
import vn.annals.contracts.article.ArticleEvent.ArticleApproved;
import vn.annals.contracts.article.ArticleEvent.ArticleDrafted;
import vn.annals.contracts.article.ArticleEvent.ArticlePublished;
import vn.annals.contracts.article.ArticleEvent.ArticleReturned;
import vn.annals.contracts.article.ArticleEvent.ArticleRevised;
import vn.annals.contracts.article.ArticleEvent.ArticleSubmitted;
import vn.annals.contracts.article.ArticleEvent.ArticleWithdrawn;
import vn.annals.contracts.article.ArticleEvent.PublicationRequested;
import vn.annals.contracts.article.ArticleId;
import vn.annals.contracts.article.Block.Paragraph;
import vn.annals.contracts.article.Edition;
import vn.annals.contracts.article.Span;
import vn.annals.kernel.refusal.Refusal;

/** What the rule tests of an article share: one article, one clock, and the people who work on it. */
abstract class ArticleRules {

    static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");
    static final Map<String, String> LAN = Map.of("actor", "lan", "role", "author");
    static final Map<String, String> MINH = Map.of("actor", "minh", "role", "author");
    static final Map<String, String> HOA = Map.of("actor", "hoa", "role", "editor");
    static final MediaUse PICTURE = new MediaUse("0c4a5a3e-0000-4000-8000-0000000000aa", "ab".repeat(32));

    final ArticleId id = new ArticleId("6f1f3a52-8f0b-4e57-9d2c-0a1b2c3d4e5f");
    final FixtureConfiguration<Article> article = new AggregateTestFixture<>(Article.class);

    final AtomicBoolean fourEyes = new AtomicBoolean();
    final AtomicBoolean gated = new AtomicBoolean();
    final EditorialPolicy policy = new EditorialPolicy() {
        @Override
        public boolean fourEyes() {
            return fourEyes.get();
        }

        @Override
        public boolean gated() {
            return gated.get();
        }
    };

    @BeforeEach
    void stop_the_clock() {
        article.registerInjectableResource(Clock.fixed(NOW, ZoneOffset.UTC));
        article.registerInjectableResource(policy);
    }

    static Edition seen(int revision) {
        return new Edition(revision, null);
    }

    static ArticleContent text(String title) {
        var body = List.of(new Paragraph("p1", List.of(Span.of("Thi đua yêu nước"))));
        return new ArticleContent(title, null, List.copyOf(body), "tin-tuc", null, null, null, List.of(), null);
    }

    static ArticleContent illustrated() {
        var cover = new Cover(PICTURE.mediaId(), PICTURE.sha256(), "jpg", null);
        return new ArticleContent("Hội nghị sơ kết", null, List.of(), null, cover, null, null, List.of(), null);
    }

    ArticleDrafted drafted() {
        return new ArticleDrafted(id, 1, "lan", text("Đảng bộ tỉnh"), null);
    }

    ArticleDrafted drafted_with_a_picture() {
        return new ArticleDrafted(id, 1, "lan", illustrated(), null);
    }

    ArticleRevised revised(int revision) {
        return new ArticleRevised(id, revision, text("Bản " + revision), null);
    }

    ArticleSubmitted submitted(int revision) {
        return new ArticleSubmitted(id, revision);
    }

    ArticleReturned returned(int revision) {
        return new ArticleReturned(id, revision, "thiếu nguồn");
    }

    ArticleApproved approved(int revision) {
        return new ArticleApproved(id, revision);
    }

    PublicationRequested publication_requested() {
        return new PublicationRequested(id, 1, List.of(PICTURE), "bản tin sáng");
    }

    ArticlePublished published(int revision) {
        return new ArticlePublished(id, revision, "dang-bo-tinh", "tin-tuc", NOW, List.of(), null);
    }

    ArticleWithdrawn withdrawn(int revision) {
        return new ArticleWithdrawn(id, revision, "sai số liệu");
    }

    static Matcher<Object> stale_at(int current) {
        return new TypeSafeMatcher<>() {
            @Override
            protected boolean matchesSafely(Object thrown) {
                return thrown instanceof Refusal refusal
                        && refusal.code().name().equals("STALE_REVISION")
                        && refusal.extras().equals(Map.of("currentRevision", current));
            }

            @Override
            public void describeTo(Description description) {
                description.appendText("stale, current revision " + current);
            }
        };
    }
}
