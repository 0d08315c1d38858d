package vn.annals.stories;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A tenant of its own with something of everything in it. Whatever is not for the public holds the word {@code secret},
 * whatever is holds the word {@code known}; nothing else anywhere holds either.
 */
record Neighbour(
        String tenant, String secret, String known, Map<Thing, String> things, List<String> cursors, Caller straddler) {

    /** {@code other}: where the one who works in both houses is an admin. */
    static Neighbour movesIn(String other) {
        var letters = UUID.randomUUID().toString().replace("-", "");
        var secret = "bimat" + letters.substring(0, 14);
        var known = "congkhai" + letters.substring(14, 28);
        var tenant = "hang-xom-" + letters.substring(24);
        Platform.register(tenant, "Tỉnh ủy " + known, hostname(tenant));
        return new MovingIn(tenant, secret, known).done(other);
    }

    String hostname() {
        return hostname(tenant);
    }

    private static String hostname(String tenant) {
        return tenant + ".example";
    }

    String named(Thing thing) {
        var id = things.get(thing);
        if (id == null) {
            throw new AssertionError("the neighbour has no " + thing);
        }
        return id;
    }

    /** What must not be read by those who may see what the public sees ({@code asVisitor}), or nothing at all. */
    Stream<String> words(boolean asVisitor) {
        var ids = things.entrySet().stream()
                // A short number is also part of others.
                .filter(thing -> thing.getKey() != Thing.COMMIT && thing.getKey() != Thing.DELIVERY)
                .filter(thing -> !asVisitor || !thing.getKey().isPublic())
                .map(Map.Entry::getValue);
        return Stream.concat(asVisitor ? Stream.of(secret) : Stream.of(secret, known), ids);
    }
}
