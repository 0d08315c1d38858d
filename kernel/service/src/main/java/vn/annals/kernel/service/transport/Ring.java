package vn.annals.kernel.service.transport;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.distributed.AnnotationRoutingStrategy;
import org.axonframework.commandhandling.distributed.CommandMessageFilter;
import org.axonframework.commandhandling.distributed.CommandRouter;
import org.axonframework.commandhandling.distributed.ConsistentHash;
import org.axonframework.commandhandling.distributed.Member;
import org.axonframework.commandhandling.distributed.RoutingStrategy;
import org.axonframework.commandhandling.distributed.SimpleMember;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.annals.kernel.ledger.CommitContext;

/**
 * Which instance handles a command: those that are found, and have lately said that they can, on a ring of consistent
 * hashing. The same aggregate usually meets the same instance; nothing breaks when it does not.
 */
final class Ring implements CommandRouter, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Ring.class);
    private static final URI HERE = URI.create("local:here");

    private final String self = UUID.randomUUID().toString();
    private final Instances instances;
    private final Peers peers;
    private final Duration poll;
    private final RoutingStrategy targets = AnnotationRoutingStrategy.defaultStrategy();
    private final AtomicReference<@Nullable CompletableFuture<Void>> looking = new AtomicReference<>();
    private final Set<URI> known = ConcurrentHashMap.newKeySet();
    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("ring").factory());

    private volatile ConsistentHash ring = new ConsistentHash();

    /** Where other instances may be. */
    @FunctionalInterface
    interface Instances {
        Set<URI> all();
    }

    Ring(Instances instances, Peers peers, Duration poll) {
        this.instances = instances;
        this.peers = peers;
        this.poll = poll;
    }

    void start() {
        timer.scheduleWithFixedDelay(this::look, 0, poll.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        timer.shutdownNow();
        workers.shutdownNow();
    }

    String self() {
        return self;
    }

    @Override
    public Optional<Member> findDestination(CommandMessage<?> message) {
        var member = onRing(message);
        if (member.isEmpty()) {
            waitFor(look());
            member = onRing(message);
        }
        return member;
    }

    @Override
    public void updateMembership(int load, CommandMessageFilter filter) {
        change(before -> before.with(new SimpleMember<>(self, HERE, true, _ -> {}), load, filter));
    }

    private void waitFor(Future<?> answers) {
        try {
            answers.get(poll.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException unanswered) {
            LOG.debug("Other instances take long to answer: {}", unanswered.toString());
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private Optional<Member> onRing(CommandMessage<?> message) {
        // One id in two tenants is two aggregates.
        var key = message.getMetaData().get(CommitContext.TENANT) + "/" + targets.getRoutingKey(message);
        return ring.getMember(key, message);
    }

    /** Asks all instances what they can do; those who come while it is going on wait for the same answer. */
    private CompletableFuture<Void> look() {
        var mine = new CompletableFuture<Void>();
        var other = looking.compareAndExchange(null, mine);
        if (other != null) {
            return other;
        }
        workers.execute(() -> {
            try {
                lookAround();
            } catch (RuntimeException failure) {
                LOG.warn("Other instances could not be looked for", failure);
            } finally {
                looking.set(null);
                mine.complete(null);
            }
        });
        return mine;
    }

    private void lookAround() {
        var found = instances.all();
        known.stream().filter(gone -> !found.contains(gone)).toList().forEach(this::forget);
        var asked = found.stream()
                .map(peer -> CompletableFuture.runAsync(() -> ask(peer), workers))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(asked).join();
    }

    private void ask(URI peer) {
        try {
            var said = peers.capabilities(peer);
            if (said.member().equals(self) || said.commands().isEmpty()) {
                forget(peer);
            } else {
                remember(peer, said);
            }
        } catch (IOException silent) {
            LOG.debug("{} does not answer: {}", peer, silent.toString());
            forget(peer);
        }
    }

    private void remember(URI peer, Capabilities said) {
        change(before -> before.with(member(peer), said.load(), said.filter()));
        if (known.add(peer)) {
            LOG.info("{} handles {}", peer, said.commands());
        }
    }

    private void forget(URI peer) {
        change(before -> before.without(member(peer)));
        if (known.remove(peer)) {
            LOG.info("{} is gone for now", peer);
        }
    }

    private synchronized void change(UnaryOperator<ConsistentHash> change) {
        ring = change.apply(ring);
    }

    private SimpleMember<URI> member(URI peer) {
        return new SimpleMember<>(peer.toString(), peer, false, suspected -> forget(suspected.endpoint()));
    }
}
