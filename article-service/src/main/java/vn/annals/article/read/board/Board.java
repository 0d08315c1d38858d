package vn.annals.article.read.board;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.annals.article.view.Address;
import vn.annals.article.view.ArticleSearch;
import vn.annals.article.view.Person;
import vn.annals.kernel.service.tenant.People;
import vn.annals.kernel.tenancy.CurrentTenant;

/** Answers the lists that editors work from. */
@Component
class Board {

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

    BoardPage find(FindBoard query) {
        var wanted = page(query);
        var shown = wanted.subList(0, Math.min(query.limit(), wanted.size()));
        var next = wanted.size() > shown.size() ? BoardCursor.of(query.order().placeOf(shown.getLast())) : null;
        return new BoardPage(items(shown), next);
    }

    /** One row more than asked for tells whether there is a next page. */
    private List<BoardRow> page(FindBoard query) {
        // The words of the text, or the beginning of a title that is still being typed.
        Set<String> found = query.q() == null ? Set.of() : search.drafted(query.q());
        return indexes.current().page(query, found, query.limit() + 1);
    }

    private List<BoardPage.Item> items(List<BoardRow> page) {
        var actors = page.stream()
                .flatMap(row -> Stream.of(row.createdBy(), row.updatedBy()))
                .collect(Collectors.toSet());
        var names = people.namesOf(actors);
        var now = clock.instant();
        return page.stream().map(row -> item(row, names, now)).toList();
    }

    private static BoardPage.Item item(BoardRow row, Map<String, String> names, Instant now) {
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
                address(row));
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
