package vn.annals.gateway.copy;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** All copies, and the one question that is under way about each. */
@Component
class Copies {

    private static final Duration AGAIN = Duration.ofMinutes(1);
    private static final long PAUSE = Duration.ofSeconds(1).toNanos();
    private static final int MOST_TENANTS = 10_000;

    private final CopySettings settings;
    private final Inside inside;
    private final Cache<Address, Copy> copies;
    private final Map<Address, CompletableFuture<Optional<Copy>>> asked = new ConcurrentHashMap<>();

    // Asking for those on behalf of everybody would be asking twice.
    private final Cache<Address, Boolean> unfit =
            Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(AGAIN).build();

    private final Cache<String, Boolean> gone =
            Caffeine.newBuilder().maximumSize(10_000).build();

    // Older copies of a tenant may show what was taken away since.
    private final Cache<String, Long> takenAway;

    Copies(CopySettings settings, Inside inside) {
        this.settings = settings;
        this.inside = inside;
        var least = settings.memory().toBytes() / settings.most();
        this.copies = Caffeine.newBuilder()
                .maximumWeight(settings.memory().toBytes())
                .weigher((Address _, Copy copy) -> (int) Math.max(least, copy.size()))
                .expireAfterAccess(settings.lastGood().plus(AGAIN))
                .build();
        this.takenAway = Caffeine.newBuilder()
                .maximumSize(MOST_TENANTS)
                .expireAfterWrite(settings.lastGood().plus(AGAIN))
                .build();
    }

    /** A copy that may answer without a question. */
    Optional<Copy> fresh(Address address) {
        var copy = copies.getIfPresent(address);
        return copy != null && isFresh(copy, address) ? Optional.of(copy) : Optional.empty();
    }

    private boolean isFresh(Copy copy, Address address) {
        var now = System.nanoTime();
        return now - copy.checked() < settings.fresh().toNanos()
                || (copy.standsInSince(now - PAUSE) && mayStandIn(copy, address));
    }

    boolean isUnfit(Address address) {
        return unfit.getIfPresent(address) != null;
    }

    /** Asks once for all who wait. Empty when each of them must ask alone. */
    CompletableFuture<Optional<Copy>> ask(Simple request, @Nullable InetSocketAddress reader) {
        var address = request.address();
        var mine = new CompletableFuture<Optional<Copy>>();
        var theirs = asked.putIfAbsent(address, mine);
        if (theirs != null) {
            return theirs;
        }
        var known = copies.getIfPresent(address);
        var begun = System.nanoTime();
        inside.ask(address, request.question(known == null ? null : known.etag()), reader)
                .handle((answer, failure) ->
                        failure == null ? settle(address, known, answer, begun) : unanswered(address, known, failure))
                .whenComplete((settled, bug) -> {
                    asked.remove(address, mine);
                    mine.complete(bug == null ? settled : Optional.empty());
                });
        return mine;
    }

    private Optional<Copy> settle(Address address, @Nullable Copy known, Answer answer, long begun) {
        if (answer.isAboutTheAsker()) {
            return Optional.empty();
        }
        noteWhatIsGone(address, known, answer);
        if (answer.status() == 304 && known != null) {
            known.foundRight(begun);
            return Optional.of(known);
        }
        if (answer.isFailure() && !answer.isClosed()) {
            return standIn(address, known).or(() -> shared(answer, begun));
        }
        if (answer.mayBeKept()) {
            var copy = new Copy(answer, begun);
            copies.put(address, copy);
            return Optional.of(copy);
        }
        copies.invalidate(address);
        if (answer.status() == 200) {
            unfit.put(address, true);
            return Optional.empty();
        }
        return shared(answer, begun);
    }

    // Also other pages may show what is no longer to be seen: the front page names the article that was withdrawn.
    private void noteWhatIsGone(Address address, @Nullable Copy known, Answer answer) {
        var vanished = answer.isGone() && known != null && known.isGood();
        var seenFirst = answer.status() == 410 && gone.asMap().putIfAbsent(address.path(), true) == null;
        if (answer.isClosed() || vanished || seenFirst) {
            takenAway.put(address.tenant(), System.nanoTime());
        }
        if (answer.status() == 200) {
            gone.invalidate(address.path());
        }
    }

    private Optional<Copy> unanswered(Address address, @Nullable Copy known, Throwable failure) {
        if (failure instanceof TooLarge || failure.getCause() instanceof TooLarge) {
            unfit.put(address, true);
            return Optional.empty();
        }
        return standIn(address, known);
    }

    private Optional<Copy> standIn(Address address, @Nullable Copy known) {
        if (known == null || !mayStandIn(known, address)) {
            copies.invalidate(address);
            return Optional.empty();
        }
        known.standIn(System.nanoTime());
        return Optional.of(known);
    }

    private boolean mayStandIn(Copy copy, Address address) {
        var since = takenAway.getIfPresent(address.tenant());
        return copy.isGood()
                && System.nanoTime() - copy.checked() < settings.lastGood().toNanos()
                && (since == null || copy.checked() - since > 0);
    }

    private static Optional<Copy> shared(Answer answer, long begun) {
        return answer.mayBeShared() ? Optional.of(new Copy(answer, begun)) : Optional.empty();
    }
}
