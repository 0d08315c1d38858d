package vn.annals.article.read;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * What this process wrote into rows a moment ago, so that it need not read it. It is forgotten long before a slice can be
 * another process's, whose writing would not be seen here.
 */
public final class JustWritten<T> {

    private static final Duration KEPT = Duration.ofSeconds(2);
    private static final long MOST_BYTES = 8L << 20;

    private final RowsStore rows;
    private final Cache<String, T> values;

    /** @param size about how many bytes a value takes */
    public JustWritten(RowsStore rows, ToIntFunction<T> size) {
        this.rows = rows;
        this.values = Caffeine.newBuilder()
                .maximumWeight(MOST_BYTES)
                .weigher((String key, T value) -> key.length() + size.applyAsInt(value))
                .expireAfterWrite(KEPT)
                .build();
    }

    public void put(String id, T value) {
        values.put(key(id), value);
    }

    public Optional<T> find(String id) {
        return Optional.ofNullable(values.getIfPresent(key(id)));
    }

    private String key(String id) {
        return rows.name() + " " + id;
    }
}
