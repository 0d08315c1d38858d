package vn.annals.article.read.history;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.annals.article.view.Person;
import vn.annals.contracts.article.ArticleRefusal;
import vn.annals.kernel.refusal.EdgeRefusal;
import vn.annals.kernel.service.tenant.People;

/** Answers what happened to an article, newest first. */
@Component
class History {

    private static final int PAGE = 50;

    private final HistoryStore history;
    private final People people;

    History(HistoryStore history, People people) {
        this.history = history;
        this.people = people;
    }

    HistoryPage<HistoryPage.Revision> revisions(String article, @Nullable String cursor) {
        var newest = newest(article, cursor);
        var page = history.revisions(article, newest, PAGE);
        var names = people.namesOf(page.stream().map(RevisionEntry::by).collect(Collectors.toSet()));
        return new HistoryPage<>(
                page.stream().map(entry -> revision(entry, names)).toList(), next(newest));
    }

    HistoryPage<TimelineEntry> timeline(String article, @Nullable String cursor) {
        var from = TimelineCursor.read(cursor, size(article));
        var events = history.events(article, from.events(), PAGE);
        var comments = history.comments(article, from.comments(), PAGE);
        var page = Stream.concat(events.stream(), comments.stream())
                .sorted(TimelineEntry.IN_ORDER.reversed())
                .limit(PAGE)
                .toList();
        var names =
                people.namesOf(page.stream().map(entry -> entry.actor().id()).collect(Collectors.toSet()));
        List<TimelineEntry> named = page.stream()
                .map(entry -> entry.named(names.getOrDefault(entry.actor().id(), "")))
                .toList();
        var shownComments =
                page.stream().filter(entry -> entry.comment() != null).count();
        return new HistoryPage<>(named, from.after(page.size() - shownComments, shownComments));
    }

    private int newest(String article, @Nullable String cursor) {
        var all = size(article).revisions();
        return cursor == null ? all : Math.min(all, number(cursor));
    }

    private HistorySize size(String article) {
        return history.size(article)
                .orElseThrow(() -> ArticleRefusal.ARTICLE_NOT_FOUND.because("there is no such article"));
    }

    private static int number(String cursor) {
        if (!cursor.matches("[1-9][0-9]{0,8}")) {
            throw EdgeRefusal.INVALID_REQUEST.because("cursor must be one that a page gave");
        }
        return Integer.parseInt(cursor);
    }

    private static @Nullable String next(int newest) {
        return newest > PAGE ? String.valueOf(newest - PAGE) : null;
    }

    private static HistoryPage.Revision revision(RevisionEntry entry, Map<String, String> names) {
        var by = new Person(entry.by(), names.getOrDefault(entry.by(), ""));
        return new HistoryPage.Revision(entry.number(), entry.at(), by, entry.note(), entry.commit(), entry.states());
    }
}
