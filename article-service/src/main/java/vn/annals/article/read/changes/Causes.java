package vn.annals.article.read.changes;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import vn.annals.kernel.ledger.tenancy.TenantLedgers;
import vn.annals.kernel.tenancy.CurrentTenant;

/** Follows what Annals did by itself back to what somebody had done. The ledger finds a command by its id, so no row is needed. */
@Component
class Causes {

    // What is released was published because somebody had asked for it; nothing has come from farther.
    private static final int STEPS = 4;

    private final ChangesStore changes;
    private final Function<String, OptionalLong> commits;

    @Autowired
    Causes(ChangesStore changes, TenantLedgers ledgers) {
        this(changes, command -> ledgers.ledger(CurrentTenant.get()).commitOf(command));
    }

    Causes(ChangesStore changes, Function<String, OptionalLong> commits) {
        this.changes = changes;
        this.commits = commits;
    }

    /** By the place of what follows; nothing that is about the kinds of things {@code without}. */
    Map<Long, Change> of(List<Change> page, Set<String> without) {
        var roots = new HashMap<Long, Change>();
        for (var step = 0; step < STEPS; step++) {
            var asked = new HashMap<Long, String>();
            page.forEach(change -> cause(roots.getOrDefault(change.place(), change))
                    .ifPresent(command -> asked.put(change.place(), command)));
            if (asked.isEmpty()) {
                break;
            }
            var found = done(asked.values());
            asked.forEach((place, command) ->
                    Optional.ofNullable(found.get(command)).ifPresent(earlier -> roots.put(place, earlier)));
        }
        roots.values().removeIf(root -> without.contains(root.of().kind()));
        return roots;
    }

    // What was learnt from outside the ledger is its own cause.
    private static Optional<String> cause(Change change) {
        return Optional.ofNullable(change.cause())
                .filter(command -> !change.byHand() && !command.equals(change.command()));
    }

    /** The first that each of these commands did. */
    private Map<String, Change> done(Collection<String> commands) {
        var numbers = commands.stream()
                .distinct()
                .map(commits)
                .flatMapToLong(OptionalLong::stream)
                .boxed()
                .toList();
        return changes.changes(numbers).values().stream()
                .collect(Collectors.toMap(
                        change -> Objects.requireNonNullElse(change.command(), ""),
                        change -> change,
                        (first, _) -> first));
    }
}
