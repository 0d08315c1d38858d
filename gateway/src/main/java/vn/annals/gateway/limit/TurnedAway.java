package vn.annals.gateway.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Who has nothing left of a share, and until when: to judge them again before that would come to the same. */
@Component
class TurnedAway {

    // Tokens are long; whoever is not remembered is judged.
    private static final int MOST = 2_000;

    // A token that has expired meanwhile should hear so.
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final Supplier<Long> nanoTime;
    private final Cache<Face, Long> until;
    private final AtomicLong last;

    @Autowired
    TurnedAway() {
        this(System::nanoTime);
    }

    TurnedAway(Supplier<Long> nanoTime) {
        this.nanoTime = nanoTime;
        this.last = new AtomicLong(nanoTime.get());
        this.until = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(LONGEST)
                .ticker(nanoTime::get)
                .build();
    }

    void note(Face face, Wait wait) {
        until.put(face, wait.until());
        last.accumulateAndGet(wait.until(), (one, other) -> one - other > 0 ? one : other);
    }

    /** Whether it may be that anybody has to wait: mostly nobody has, and then nothing more is asked. */
    boolean isAnybody() {
        return last.get() - nanoTime.get() > 0;
    }

    /** How much longer, zero for whoever may ask. */
    Duration wait(Face face) {
        var end = until.getIfPresent(face);
        var left = end == null ? 0 : end - nanoTime.get();
        return left > 0 ? Duration.ofNanos(left) : Duration.ZERO;
    }
}
