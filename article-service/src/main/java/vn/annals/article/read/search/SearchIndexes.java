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
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import vn.annals.kernel.refusal.EdgeRefusal;
import vn.annals.kernel.tenancy.CurrentTenant;

/** An index for each tenant that is searched, made of its rows and followed from then on. */
@Component
class SearchIndexes {

    private static final Logger LOG = LoggerFactory.getLogger(SearchIndexes.class);
    static final int MOST_TENANTS = 200;
    private static final Duration IDLE = Duration.ofMinutes(30);
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int BLOCK = 500;

    private final SearchStore rows;
    private final Path folder;
    private final Map<String, CompletableFuture<Void>> building = new ConcurrentHashMap<>();
    private final Cache<String, SearchIndex> indexes = Caffeine.newBuilder()
            .maximumSize(MOST_TENANTS)
            .expireAfterAccess(IDLE)
            .removalListener(SearchIndexes::putAway)
            // Put away before the folder is.
            .executor(Runnable::run)
            .build();

    SearchIndexes(SearchStore rows) throws IOException {
        this.rows = rows;
        this.folder = Files.createTempDirectory("annals-search");
    }

    <T> T search(Function<SearchIndex, T> search) {
        try {
            return search.apply(followed());
        } catch (AlreadyClosedException idle) {
            // Put away in this very moment; the next one is new.
            return search.apply(followed());
        }
    }

    /** Takes what is new, so that nobody who searches has to wait for it. */
    void keepUp() {
        var index = indexes.get(rows.name(), this::opened);
        follow(index, rows.head());
    }

    private SearchIndex followed() {
        var name = rows.name();
        var index = indexes.get(name, this::opened);
        var head = rows.head();
        if (head - index.seen() > BLOCK) {
            await(building.computeIfAbsent(name, _ -> built(name)));
        } else if (index.seen() < head) {
            follow(index, head);
        }
        return index;
    }

    private CompletableFuture<Void> built(String name) {
        var tenant = CurrentTenant.get();
        var done = new CompletableFuture<Void>();
        Thread.ofVirtual().name("search-index").start(() -> {
            try {
                CurrentTenant.runAs(tenant, this::keepUp);
                done.complete(null);
            } catch (RuntimeException failure) {
                done.completeExceptionally(failure);
            } finally {
                building.remove(name);
            }
        });
        return done;
    }

    private static void await(CompletableFuture<Void> built) {
        try {
            built.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            throw EdgeRefusal.READ_MODEL_BEHIND.because("the index is being made; ask again in a moment");
        } catch (ExecutionException failure) {
            throw new IllegalStateException("an index could not be made", failure.getCause());
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            throw EdgeRefusal.READ_MODEL_BEHIND.because("the index is being made; ask again in a moment");
        }
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
