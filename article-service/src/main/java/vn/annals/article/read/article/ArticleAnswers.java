package vn.annals.article.read.article;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.annals.article.view.Address;
import vn.annals.article.view.AddressClaims;
import vn.annals.article.view.ArticleView;
import vn.annals.article.view.ExtraValues;
import vn.annals.article.view.Overdue;
import vn.annals.article.view.Person;
import vn.annals.article.view.SettingsViews;
import vn.annals.contracts.article.ArticleContent;
import vn.annals.contracts.article.ArticleRefusal;
import vn.annals.kernel.service.tenant.People;
import vn.annals.kernel.tenancy.CurrentTenant;

/** Puts an article's rows together into what is answered: as of now, of one revision, or as of an instant. */
@Component
class ArticleAnswers {

    private final ArticleStore articles;
    private final SavedTexts saves;
    private final People people;
    private final SettingsViews settings;
    private final Clock clock;
    private final AddressClaims claims;

    ArticleAnswers(
            ArticleStore articles,
            SavedTexts saves,
            People people,
            SettingsViews settings,
            Clock clock,
            AddressClaims claims) {
        this.articles = articles;
        this.saves = saves;
        this.people = people;
        this.settings = settings;
        this.clock = clock;
        this.claims = claims;
    }

    // A step is written to the article before its revision. So the article is read once more after the
    // revision, and lacks none of what that says: a text that has just become public would seem withdrawn.
    ArticleView now(String id) {
        var before = article(id);
        var revision = revision(before, before.revision());
        var article = article(id);
        return view(article, revision, Instant.MAX, article.reason());
    }

    ArticleView ofRevision(String id, int number) {
        var revision = revision(article(id), number);
        var reason = revision.standings().getLast().reason();
        return view(article(id), revision, Instant.MAX, reason);
    }

    ArticleView asOf(String id, Instant instant) {
        var article = article(id);
        var revision = saidAt(lastWrittenBy(article, instant), instant);
        return view(
                article, revision, instant, revision.until(instant).getLast().reason());
    }

    ArticleContent textOf(String id, int number) {
        return revision(article(id), number).content();
    }

    /** Revisions are written in the order of their numbers, so the one of an instant is found by halving. */
    private RevisionRow lastWrittenBy(ArticleRow article, Instant instant) {
        var low = 0;
        var high = article.revision();
        while (low < high) {
            var middle = (low + high + 1) / 2;
            var written = !revision(article, middle).until(instant).isEmpty();
            low = written ? middle : low;
            high = written ? high : middle - 1;
        }
        return revision(article, low);
    }

    /** The row says what the last save of a sitting said; the ledger says what the one before that instant did. */
    private RevisionRow saidAt(RevisionRow revision, Instant instant) {
        if (!revision.mayHaveChangedSince(instant)) {
            return revision;
        }
        return revision.until(instant).reversed().stream()
                .filter(Standing::mayBeText)
                .flatMap(standing -> saves.at(standing.place()).stream())
                .findFirst()
                .map(revision::saying)
                .orElse(revision);
    }

    private ArticleRow article(String id) {
        return articles.find(id)
                .orElseThrow(() -> ArticleRefusal.ARTICLE_NOT_FOUND.because("there is no such article"));
    }

    private RevisionRow revision(ArticleRow article, int number) {
        return articles.find(article.id(), number)
                .orElseThrow(() -> ArticleRefusal.ARTICLE_NOT_FOUND.because("the article has no such revision"));
    }

    private ArticleView view(ArticleRow article, RevisionRow revision, Instant at, @Nullable String reason) {
        var standings = revision.until(at);
        var last = standings.getLast();
        var updatedBy = lastByHand(standings);
        var names = people.namesOf(List.of(article.createdBy(), updatedBy));
        var shown = article.publicAt(at);
        var content = revision.content();
        return new ArticleView(
                article.id(),
                CurrentTenant.get().value(),
                shown.isEmpty() ? unseen(last.state()) : last.state(),
                revision.number(),
                saveAt(revision, at),
                shown.map(Publication::revision).orElse(null),
                content.title(),
                content.lead(),
                content.body(),
                content.section(),
                content.cover(),
                content.byline(),
                content.authors(),
                content.source(),
                content.tags(),
                content.originallyPublishedAt(),
                ExtraValues.all(content, settings.now().fields()),
                content.formerAddresses(),
                claims.taken(article.id(), content.formerAddresses()),
                article.createdAt(),
                new Person(article.createdBy(), names.getOrDefault(article.createdBy(), "")),
                last.at(),
                new Person(updatedBy, names.getOrDefault(updatedBy, "")),
                article.publishedBy(at).orElse(null),
                at.equals(Instant.MAX) ? article.publishAt() : null,
                at.equals(Instant.MAX) ? article.withdrawAt() : null,
                at.equals(Instant.MAX) && isOverdue(article, last, shown.isPresent()),
                shown.flatMap(publication -> address(article, publication)).orElse(null),
                reason);
    }

    private boolean isOverdue(ArticleRow article, Standing last, boolean isPublic) {
        var now = clock.instant();
        return Overdue.publication(last.state(), article.publishAt(), last.at(), now)
                || Overdue.withdrawal(isPublic, article.withdrawAt(), now);
    }

    // A revision that was public, and whose article was withdrawn while a newer one was written.
    private static String unseen(String state) {
        return state.equals("live") ? "withdrawn" : state;
    }

    // What is unfinished now may have been finished by what came later; a text taken from the ledger says so itself.
    private static @Nullable Integer saveAt(RevisionRow revision, Instant at) {
        return at.equals(Instant.MAX) || revision.mayHaveChangedSince(at) ? revision.save() : null;
    }

    private static String lastByHand(List<Standing> standings) {
        return standings.reversed().stream()
                .filter(Standing::byHand)
                .findFirst()
                .orElse(standings.getLast())
                .by();
    }

    private static Optional<String> address(ArticleRow article, Publication publication) {
        var tenant = CurrentTenant.get().value();
        return Optional.ofNullable(article.slug())
                .map(slug -> new Address(tenant, publication.section(), slug, article.id()).path());
    }
}
