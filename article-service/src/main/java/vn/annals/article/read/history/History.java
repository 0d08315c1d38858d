package vn.annals.article.read.history;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.annals.article.view.Person;
import vn.annals.contracts.article.ArticleRefusal;
import vn.annals.kernel.service.read.Portion;
import vn.annals.kernel.service.tenant.People;

/** Answers what happened to an article, newest first. */
@Component
class History {

    private static final int USUAL = 50;
    private static final Pattern REVISION = Pattern.compile("[1-9][0-9]{0,8}");

    private final HistoryStore history;
    private final People people;

    History(HistoryStore history, People people) {
        this.history = history;
        this.people = people;
    }

    HistoryPage<HistoryPage.Revision> revisions(String article, Portion portion) {
        var newest = newest(article, portion);
        var limit = portion.limit(USUAL);
        var page = history.revisions(article, newest, limit);
        var names = people.namesOf(page.stream().map(RevisionEntry::by).collect(Collectors.toSet()));
        return new HistoryPage<>(
                page.stream().map(entry -> revision(entry, names)).toList(),
                newest > limit ? String.valueOf(newest - limit) : null);
    }

    HistoryPage<TimelineEntry> timeline(String article, Portion portion) {
        var from = TimelineCursor.read(portion, size(article));
        var limit = portion.limit(USUAL);
        var events = history.events(article, from.events(), limit);
        var comments = history.comments(article, from.comments(), limit);
        var page = Stream.concat(events.stream(), comments.stream())
                .sorted(TimelineEntry.IN_ORDER.reversed())
                .limit(limit)
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

    private int newest(String article, Portion portion) {
        var all = size(article).revisions();
        return portion.from(REVISION, place -> Math.min(all, Integer.parseInt(place.group())))
                .orElse(all);
    }

    private HistorySize size(String article) {
        return history.size(article)
                .orElseThrow(() -> ArticleRefusal.ARTICLE_NOT_FOUND.because("there is no such article"));
    }

    private static HistoryPage.Revision revision(RevisionEntry entry, Map<String, String> names) {
        var by = new Person(entry.by(), names.getOrDefault(entry.by(), ""));
        return new HistoryPage.Revision(entry.number(), entry.at(), by, entry.note(), entry.commit(), entry.states());
    }
}
