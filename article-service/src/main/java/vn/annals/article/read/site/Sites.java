package vn.annals.article.read.site;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;
import vn.annals.kernel.service.access.Incoming;
import vn.annals.kernel.service.tenant.TenantDirectory;
import vn.annals.kernel.tenancy.CurrentTenant;
import vn.annals.kernel.tenancy.TenantId;

/** The site of the current tenant, at any instant. What is idle is forgotten and read again when somebody asks. */
@Component
class Sites {

    private static final long MOST_SHOWINGS = 2_000_000;
    private static final Duration IDLE = Duration.ofMinutes(30);
    private static final int BLOCK = 1_000;

    // Short enough that what is withdrawn is gone at once for its readers, long enough to be asked rarely.
    private static final long LOOK = Duration.ofMillis(200).toNanos();

    private final SiteLogStore log;
    private final TextStore texts;
    private final TenantDirectory tenants;
    private final Cache<String, Followed> chronicles = Caffeine.newBuilder()
            .maximumWeight(MOST_SHOWINGS)
            .weigher((String _, Followed followed) -> (int) Math.min(MOST_SHOWINGS, 1 + followed.chronicle.size()))
            .expireAfterAccess(IDLE)
            .build();

    Sites(SiteLogStore log, TextStore texts, TenantDirectory tenants) {
        this.log = log;
        this.texts = texts;
        this.tenants = tenants;
    }

    private record Followed(Chronicle chronicle, AtomicLong looked) {}

    /** {@code origin} is what absolute addresses begin with. */
    SiteAt now(String origin) {
        return at(Instant.MAX, origin);
    }

    SiteAt at(Instant instant, String origin) {
        var name = log.name();
        var chronicle = chronicle(name);
        var tenant = CurrentTenant.get();
        return new SiteAt(
                tenant,
                origin,
                ownHost(tenant, origin) ? "" : SiteAt.shared(tenant),
                name,
                chronicle,
                texts,
                instant,
                chronicle.sections(instant));
    }

    private boolean ownHost(TenantId tenant, String origin) {
        var host = URI.create(origin).getHost();
        return host != null
                && tenants.findByHostname(host)
                        .filter(owner -> owner.slug().equals(tenant.value()))
                        .isPresent();
    }

    private Chronicle chronicle(String name) {
        var followed =
                chronicles.get(name, _ -> new Followed(new Chronicle(), new AtomicLong(System.nanoTime() - LOOK)));
        var now = System.nanoTime();
        follow(name, followed, namesACommit() ? now : now - LOOK);
        return followed.chronicle;
    }

    // The commit is in the log by now and may not be in this process yet.
    private static boolean namesACommit() {
        return Incoming.find()
                .filter(request -> request.minCommit().isPresent())
                .isPresent();
    }

    /** Looks into the log, unless somebody has done so since that time. */
    private void follow(String name, Followed followed, long since) {
        if (followed.looked.get() - since > 0) {
            return;
        }
        synchronized (followed) {
            if (followed.looked.get() - since > 0) {
                return;
            }
            // What is written while it is read counts as not seen.
            var now = System.nanoTime();
            var head = log.head();
            var grown = false;
            for (var next = followed.chronicle.size() + 1; next <= head; next = followed.chronicle.size() + 1) {
                followed.chronicle.append(log.read(next, Math.min(head, next + BLOCK - 1)));
                grown = true;
            }
            followed.looked.set(now);
            if (grown) {
                // Weighed again.
                chronicles.put(name, followed);
            }
        }
    }
}
