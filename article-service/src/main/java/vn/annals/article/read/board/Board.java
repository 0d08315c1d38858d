package vn.annals.article.read.board;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.annals.article.read.board.BoardOrder.Place;
import vn.annals.article.view.Address;
import vn.annals.article.view.ArticleSearch;
import vn.annals.article.view.ArticleSearch.Drafted;
import vn.annals.article.view.ArticleSearch.Hit;
import vn.annals.article.view.Person;
import vn.annals.kernel.service.tenant.People;
import vn.annals.kernel.tenancy.CurrentTenant;

/** Answers the lists that editors work from. */
@Component
class Board {

    private static final int FIRST = 200;
    private static final int MOST = 10_000;

    private final BoardIndexes indexes;
    private final People people;
    private final ArticleSearch search;
    private final Clock clock;

    Board(BoardIndexes indexes, People people, ArticleSearch search, Clock clock) {
        this.indexes = indexes;
        this.people = people;
        this.search = search;
        this.clock = clock;
    }

    /** By the words of a text, or by the beginning of a title that is still being typed. */
    BoardPage find(FindBoard query) {
        return query.order() == null ? best(query, Objects.requireNonNull(query.q())) : inOrder(query, query.order());
    }

    private BoardPage inOrder(FindBoard query, BoardOrder order) {
        Set<String> found =
                query.q() == null ? Set.of() : search.drafted(query.q(), MOST).articles();
        var wanted = indexes.current().page(query, order, found, query.after(), oneMore(query));
        return page(query, wanted, shown -> order.placeOf(shown.getLast()));
    }

    private BoardPage best(FindBoard query, String words) {
        var ranked = ranked(query, words, search.drafted(words, FIRST));
        return page(
                query,
                ranked.rows(),
                shown -> BoardOrder.ranked(
                        ranked.from() + shown.size() - 1, shown.getLast().id()));
    }

    // To rank thousands costs far more than to rank the first, and those fill nearly every page.
    private BoardIndex.Ranked ranked(FindBoard query, String words, Drafted first) {
        var index = indexes.current();
        var articles = first.articles();
        return first.whole()
                ? index.best(query, articles, query.after(), oneMore(query))
                : index.amongFirst(query, articles, query.after(), oneMore(query))
                        .orElseGet(() -> index.best(
                                query, search.drafted(words, MOST).articles(), query.after(), oneMore(query)));
    }

    /** Tells whether there is a next page. */
    private static int oneMore(FindBoard query) {
        return query.limit() + 1;
    }

    private BoardPage page(FindBoard query, List<BoardRow> wanted, Function<List<BoardRow>, Place> last) {
        var shown = wanted.subList(0, Math.min(query.limit(), wanted.size()));
        var next = wanted.size() > shown.size() ? BoardCursor.of(last.apply(shown)) : null;
        return new BoardPage(items(shown, matches(query, shown)), next);
    }

    private Map<String, Hit> matches(FindBoard query, List<BoardRow> shown) {
        return query.q() == null
                ? Map.of()
                : search.marked(query.q(), shown.stream().map(BoardRow::id).toList());
    }

    private List<BoardPage.Item> items(List<BoardRow> page, Map<String, Hit> matches) {
        var actors = page.stream()
                .flatMap(row -> Stream.of(row.createdBy(), row.updatedBy()))
                .collect(Collectors.toSet());
        var names = people.namesOf(actors);
        var now = clock.instant();
        return page.stream()
                .map(row -> item(row, names, matches.get(row.id()), now))
                .toList();
    }

    private static BoardPage.Item item(BoardRow row, Map<String, String> names, @Nullable Hit match, Instant now) {
        return new BoardPage.Item(
                row.id(),
                row.title(),
                row.state(),
                row.revision(),
                row.live() > 0 ? row.live() : null,
                row.section(),
                row.updatedAt(),
                person(row.updatedBy(), names),
                person(row.createdBy(), names),
                row.publishedAt(),
                row.publishAt(),
                row.withdrawAt(),
                row.isOverdue(now),
                address(row),
                match == null ? null : new BoardPage.Match(match.title(), match.excerpt()));
    }

    private static Person person(String id, Map<String, String> names) {
        return new Person(id, names.getOrDefault(id, ""));
    }

    private static @Nullable String address(BoardRow row) {
        return row.live() == 0 || row.slug() == null
                ? null
                : new Address(CurrentTenant.get().value(), row.liveSection(), row.slug(), row.id()).path();
    }
}
