package vn.annals.article.read.search;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.annals.article.read.search.SearchFields.Audience;
import vn.annals.article.read.search.SearchStore.Texts;
import vn.annals.article.text.PlainText;
import vn.annals.article.view.ArticleSearch;
import vn.annals.contracts.article.ArticleContent;
import vn.annals.kernel.service.read.ReadBarrier;

/** Answers those who search. */
@Component
class Finder implements ArticleSearch {

    private final SearchIndexes indexes;
    private final SearchStore rows;
    private final ReadBarrier barrier;

    Finder(SearchIndexes indexes, SearchStore rows, ReadBarrier barrier) {
        this.indexes = indexes;
        this.rows = rows;
        this.barrier = barrier;
    }

    @Override
    public Drafted drafted(String words, int most) {
        barrier.requested(SearchProjection.SLICE);
        var question = Question.of(words);
        if (question.isEmpty()) {
            return Drafted.NOTHING;
        }
        var found = indexes.search(index -> index.best(question.query(), Audience.DESK, most));
        return new Drafted(new LinkedHashSet<>(found), found.size() < most);
    }

    @Override
    public Map<String, Hit> marked(String words, Collection<String> articles) {
        var question = Question.of(words);
        return hits(articles, Texts::working, question).collect(Collectors.toMap(Hit::article, Function.identity()));
    }

    @Override
    public Page open(Wanted wanted, int skip, int limit) {
        var question = Question.of(wanted.words());
        if (question.isEmpty()) {
            return new Page(List.of(), 0);
        }
        var query = SearchFields.within(question.query(), wanted);
        var found = indexes.search(index -> index.find(query, Audience.PUBLIC, skip, limit));
        var hits = hits(found.articles(), Texts::open, question)
                .collect(Collectors.toMap(Hit::article, Function.identity()));
        var ranked = found.articles().stream()
                .map(hits::get)
                .filter(Objects::nonNull)
                .toList();
        return new Page(ranked, found.total());
    }

    @Override
    public List<String> suggested(String typed, boolean open, Collection<String> names, int limit) {
        var beginning = Beginning.of(typed);
        if (beginning.isEmpty()) {
            return List.of();
        }
        var audience = open ? Audience.PUBLIC : Audience.DESK;
        var found = new LinkedHashSet<String>();
        names.stream().filter(beginning::fits).forEach(found::add);
        found.addAll(indexes.search(index -> index.suggestions(beginning, audience)));
        return found.stream().sorted(beginning.bestFirst()).limit(limit).toList();
    }

    private Stream<Hit> hits(
            Collection<String> articles, Function<Texts, @Nullable ArticleContent> text, Question question) {
        var excerpts = new Excerpts(question);
        return rows.find(articles).stream()
                .filter(texts -> text.apply(texts) != null)
                .map(texts -> hit(texts.article(), Objects.requireNonNull(text.apply(texts)), excerpts));
    }

    private static Hit hit(String article, ArticleContent content, Excerpts excerpts) {
        var lead = content.lead() == null ? "" : content.lead() + "\n";
        return new Hit(article, excerpts.whole(content.title()), excerpts.around(lead + PlainText.of(content.body())));
    }
}
