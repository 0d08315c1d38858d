package vn.annals.article.presence;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.annals.article.view.ArticleViews;
import vn.annals.article.view.Person;
import vn.annals.contracts.article.ArticleId;
import vn.annals.contracts.article.ArticleRefusal;
import vn.annals.kernel.service.tenant.People;
import vn.annals.kernel.tenancy.CurrentTenant;
import vn.annals.kernel.tenancy.TenantId;

/** Knows who has an article open. Who is not heard of for a while is gone, whether they said so or not. */
@Component
class Presence {

    private final PresenceStore store;
    private final ArticleViews articles;
    private final People people;
    private final Clock clock;
    private final PresenceSettings settings;
    private final Map<TenantId, Instant> swept = new ConcurrentHashMap<>();

    Presence(PresenceStore store, ArticleViews articles, People people, Clock clock, PresenceSettings settings) {
        this.store = store;
        this.articles = articles;
        this.people = people;
        this.clock = clock;
        this.settings = settings;
    }

    /** Somebody else, and since when they have been there. */
    record Other(
            Person person,
            Instant since,
            Instant seen,
            @Nullable String block) {}

    List<Other> stay(String article, String editor, @Nullable String block) {
        demand(article);
        var now = now();
        var there = there(article, now);
        var since = there.stream()
                .filter(other -> other.id().equals(editor))
                .map(Editor::since)
                .findFirst()
                .orElse(now);
        store.put(article, new Editor(editor, since, now, block));
        sweep(now);
        return others(there, editor);
    }

    void leave(String article, String editor) {
        demand(article);
        store.remove(article, editor);
        sweep(now());
    }

    List<Other> others(String article, String editor) {
        demand(article);
        return others(there(article, now()), editor);
    }

    private List<Editor> there(String article, Instant now) {
        return store.editors(article).stream()
                .filter(editor -> editor.seen().plus(settings.expiry()).isAfter(now))
                .toList();
    }

    private List<Other> others(List<Editor> there, String editor) {
        var others = there.stream()
                .filter(other -> !other.id().equals(editor))
                .sorted(Comparator.comparing(Editor::since).thenComparing(Editor::id))
                .toList();
        var names = people.namesOf(others.stream().map(Editor::id).collect(Collectors.toSet()));
        return others.stream()
                .map(other -> new Other(
                        new Person(other.id(), names.getOrDefault(other.id(), "")),
                        other.since(),
                        other.seen(),
                        other.block()))
                .toList();
    }

    private void demand(String article) {
        try {
            articles.after(new ArticleId(article), OptionalLong.empty());
        } catch (IllegalArgumentException notAnId) {
            throw ArticleRefusal.ARTICLE_NOT_FOUND.because("there is no such article");
        }
    }

    /** Rows of articles that nobody opens again would stay for ever. */
    private void sweep(Instant now) {
        var tenant = CurrentTenant.get();
        var due = now.minus(settings.sweep());
        var last = swept.putIfAbsent(tenant, now);
        if (last != null && !last.isAfter(due) && swept.replace(tenant, last, now)) {
            store.sweep(now.minus(settings.expiry()));
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
