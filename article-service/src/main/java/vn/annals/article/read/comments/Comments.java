package vn.annals.article.read.comments;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.annals.article.view.ArticleViews;
import vn.annals.article.view.CommentView;
import vn.annals.article.view.CommentViews;
import vn.annals.article.view.Person;
import vn.annals.contracts.article.ArticleId;
import vn.annals.contracts.article.ArticleRefusal;
import vn.annals.contracts.article.Block;
import vn.annals.contracts.article.CommentId;
import vn.annals.contracts.article.CommentRefusal;
import vn.annals.kernel.service.read.Portion;
import vn.annals.kernel.service.read.ReadBarrier;
import vn.annals.kernel.service.tenant.People;

/** Answers what is said about an article, beside the text as it stands. */
@Component
class Comments implements CommentViews {

    private static final int USUAL = 100;
    private static final int AT_ONCE = 100;
    private static final Pattern PLACE = Pattern.compile("[0-9]{16}-[0-9]{4}");

    private final CommentsStore comments;
    private final ArticleViews articles;
    private final People people;
    private final ReadBarrier barrier;

    Comments(CommentsStore comments, ArticleViews articles, People people, ReadBarrier barrier) {
        this.comments = comments;
        this.articles = articles;
        this.people = people;
        this.barrier = barrier;
    }

    @Override
    public CommentView after(ArticleId article, CommentId comment, OptionalLong commit) {
        commit.ifPresent(number -> barrier.await(CommentsProjection.SLICE, number));
        return one(article.value(), comment.value());
    }

    CommentView one(String article, String comment) {
        var blocks = blocks(article);
        var row = comments.find(comment)
                .filter(found -> found.article().equals(article))
                .orElseThrow(() -> CommentRefusal.COMMENT_NOT_FOUND.because("there is no such comment"));
        return view(row, blocks, names(List.of(row)));
    }

    CommentsPage of(String article, @Nullable String state, Portion portion) {
        var blocks = blocks(article);
        var places = comments.places(article);
        var limit = portion.limit(USUAL);
        var rest = portion.from(PLACE, place -> places.tailMap(place.group(), false))
                .orElse(places);
        var page = page(rest, state, limit);
        var names = names(page.values());
        var full = page.size() == limit && !page.lastKey().equals(places.lastKey());
        return new CommentsPage(
                page.values().stream().map(row -> view(row, blocks, names)).toList(), full ? page.lastKey() : null);
    }

    private SortedMap<String, CommentRow> page(SortedMap<String, String> places, @Nullable String state, int limit) {
        var page = new TreeMap<String, CommentRow>();
        var entries = List.copyOf(places.entrySet());
        for (var from = 0; from < entries.size() && page.size() < limit; from += AT_ONCE) {
            var some = entries.subList(from, Math.min(from + AT_ONCE, entries.size()));
            var rows = comments.find(some.stream().map(Map.Entry::getValue).toList());
            some.stream()
                    .filter(entry -> state == null
                            || state.equals(
                                    requireNonNull(rows.get(entry.getValue())).state()))
                    .limit(limit - page.size())
                    .forEach(entry -> page.put(entry.getKey(), requireNonNull(rows.get(entry.getValue()))));
        }
        return page;
    }

    private Set<String> blocks(String article) {
        try {
            return articles.after(new ArticleId(article), OptionalLong.empty()).body().stream()
                    .map(Block::id)
                    .collect(Collectors.toSet());
        } catch (IllegalArgumentException notAnId) {
            throw ArticleRefusal.ARTICLE_NOT_FOUND.because("there is no such article");
        }
    }

    private Map<String, String> names(Collection<CommentRow> rows) {
        return people.namesOf(rows.stream().flatMap(CommentRow::people).collect(Collectors.toSet()));
    }

    private static CommentView view(CommentRow row, Set<String> blocks, Map<String, String> names) {
        return new CommentView(
                row.id(),
                row.article(),
                row.revision(),
                row.block(),
                row.quote(),
                row.block() != null && !blocks.contains(row.block()),
                row.text(),
                row.at(),
                person(row.by(), names),
                row.state(),
                row.stateAt(),
                row.stateBy() == null ? null : person(row.stateBy(), names),
                row.reason(),
                row.replies().stream()
                        .map(reply -> new CommentView.Reply(
                                reply.number(), reply.text(), reply.at(), person(reply.by(), names)))
                        .toList());
    }

    private static Person person(String id, Map<String, String> names) {
        return new Person(id, names.getOrDefault(id, ""));
    }
}
