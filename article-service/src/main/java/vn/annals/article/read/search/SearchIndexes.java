package vn.annals.article.read.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import vn.annals.article.read.search.SearchFields.Audience;
import vn.annals.article.text.PlainText;
import vn.annals.article.view.ArticleSearch;
import vn.annals.contracts.article.ArticleContent;
import vn.annals.kernel.service.read.ReadBarrier;

/** An index for each tenant that is searched, made of its rows when first asked and followed from then on. */
@Component
class SearchIndexes implements ArticleSearch {

    private static final Logger LOG = LoggerFactory.getLogger(SearchIndexes.class);
    private static final int MOST_TENANTS = 200;
    private static final Duration IDLE = Duration.ofMinutes(30);
    private static final int BLOCK = 500;
    private static final int MOST_DRAFTED = 10_000;

    private final SearchStore rows;
    private final ReadBarrier barrier;
    private final Path folder;
    private final Cache<String, SearchIndex> indexes = Caffeine.newBuilder()
            .maximumSize(MOST_TENANTS)
            .expireAfterAccess(IDLE)
            .removalListener(SearchIndexes::putAway)
            .build();

    SearchIndexes(SearchStore rows, ReadBarrier barrier) throws IOException {
        this.rows = rows;
        this.barrier = barrier;
        this.folder = Files.createTempDirectory("annals-search");
    }

    @Override
    public Set<String> drafted(String words) {
        barrier.requested(SearchProjection.SLICE);
        var question = Question.of(words);
        return question.isEmpty()
                ? Set.of()
                : new LinkedHashSet<>(search(index -> index.find(question.query(), Audience.DESK, 0, MOST_DRAFTED))
                        .articles());
    }

    @Override
    public Page open(String words, int skip, int limit) {
        var question = Question.of(words);
        if (question.isEmpty()) {
            return new Page(List.of(), 0);
        }
        var found = search(index -> index.find(question.query(), Audience.PUBLIC, skip, limit));
        var hits = found.articles().stream()
                .map(article -> rows.open(article).map(content -> hit(article, content, question)))
                .flatMap(Optional::stream)
                .toList();
        return new Page(hits, found.total());
    }

    private static Hit hit(String article, ArticleContent content, Question question) {
        var lead = content.lead() == null ? "" : content.lead() + "\n";
        return new Hit(
                article,
                Excerpt.whole(content.title(), question),
                Excerpt.around(lead + PlainText.of(content.body()), question));
    }

    private SearchIndex.Found search(Function<SearchIndex, SearchIndex.Found> search) {
        try {
            return search.apply(followed());
        } catch (AlreadyClosedException idle) {
            // Put away in this very moment; the next one is new.
            return search.apply(followed());
        }
    }

    private SearchIndex followed() {
        var index = indexes.get(rows.name(), this::opened);
        var head = rows.head();
        if (index.seen() < head) {
            follow(index, head);
        }
        return index;
    }

    private void follow(SearchIndex index, long head) {
        synchronized (index) {
            var known = new HashSet<String>();
            try {
                while (index.seen() < head) {
                    var upTo = Math.min(head, index.seen() + BLOCK);
                    var changed = rows.changed(index.seen() + 1, upTo).stream()
                            .filter(known::add)
                            .toList();
                    index.take(rows.find(changed), upTo);
                }
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        }
    }

    private SearchIndex opened(String name) {
        try {
            return new SearchIndex(Files.createTempDirectory(folder, "index"));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void putAway(@Nullable String name, @Nullable SearchIndex index, RemovalCause why) {
        try {
            if (index != null) {
                index.close();
            }
        } catch (IOException kept) {
            LOG.warn("An index could not be put away", kept);
        }
    }

    @PreDestroy
    void close() throws IOException {
        indexes.invalidateAll();
        indexes.cleanUp();
        FileSystemUtils.deleteRecursively(folder);
    }
}
