package vn.annals.gateway.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import io.github.resilience4j.ratelimiter.internal.AtomicRateLimiter;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** What each debtor has left of its share. */
@Component
class Rates {

    private final RateSettings settings;
    private final Supplier<Long> nanoTime;
    private final Cache<Debtor, AtomicRateLimiter> shares;

    @Autowired
    Rates(RateSettings settings) {
        this(settings, System::nanoTime);
    }

    Rates(RateSettings settings, Supplier<Long> nanoTime) {
        this.settings = settings;
        this.nanoTime = nanoTime;
        // Who has been silent for a period has its whole share again: to forget it changes nothing.
        var silence = new EnumMap<Debtor.Kind, Duration>(Debtor.Kind.class);
        for (var kind : Debtor.Kind.values()) {
            silence.put(kind, settings.period(kind).multipliedBy(2));
        }
        this.shares = Caffeine.newBuilder()
                .maximumSize(settings.most())
                .expireAfter(Expiry.<Debtor, AtomicRateLimiter>accessing(
                        (debtor, _) -> Objects.requireNonNull(silence.get(debtor.kind()))))
                .ticker(nanoTime::get)
                .build();
    }

    /** Takes one request from the share of each, and says how long the first who has nothing left must wait. */
    Wait take(List<Debtor> debtors) {
        // Before the shares are asked: nobody waits longer than until a share is whole again.
        var now = nanoTime.get();
        for (var debtor : debtors) {
            var share = shares.get(debtor, this::whole);
            if (share.reservePermission(1) < 0) {
                var nanos = Math.max(1, share.getDetailedMetrics().getNanosToWait());
                return new Wait(debtors.indexOf(debtor), Duration.ofNanos(nanos), now + nanos);
            }
        }
        return Wait.NONE;
    }

    long remembered() {
        shares.cleanUp();
        return shares.estimatedSize();
    }

    private AtomicRateLimiter whole(Debtor debtor) {
        var config = RateLimiterConfig.custom()
                .limitForPeriod(settings.of(debtor.kind()))
                .limitRefreshPeriod(settings.period(debtor.kind()))
                .timeoutDuration(Duration.ZERO)
                .build();
        return new AtomicRateLimiter(debtor.name(), config, Map.of(), nanoTime);
    }
}
