package vn.annals.gateway.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import io.github.resilience4j.ratelimiter.internal.AtomicRateLimiter;
import java.time.Duration;
import java.util.List;
import java.util.Map;
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
        this.shares = Caffeine.newBuilder()
                .maximumSize(settings.most())
                .expireAfterAccess(settings.period().multipliedBy(2))
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
                .limitRefreshPeriod(settings.period())
                .timeoutDuration(Duration.ZERO)
                .build();
        return new AtomicRateLimiter(debtor.name(), config, Map.of(), nanoTime);
    }
}
