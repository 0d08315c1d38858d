package vn.annals.auth.notary;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.annals.kernel.ledger.proof.Edge;
import vn.annals.kernel.ledger.proof.Leaf;
import vn.annals.kernel.ledger.proof.NotCanonical;
import vn.annals.kernel.ledger.proof.check.Finding;
import vn.annals.kernel.ledger.proof.check.LedgerCheck;
import vn.annals.kernel.ledger.proof.check.StoredCopy;

/**
 * One commit as it lies in storage: leaf and payloads to the letter, so that they can be hashed. {@code said} is what
 * the leaf says, if it can be read; {@code finding} is what is wrong with the commit, if anything is.
 */
record CommitView(
        long commit,
        String leaf,
        String leafHash,
        @Nullable Said said,
        List<Event> events,
        @Nullable Finding finding) {

    record Said(Instant at, Actor actor, @Nullable String reason, String command, String correlation, String cause) {

        static @Nullable Said in(byte[] bytes) {
            try {
                var leaf = Leaf.of(bytes);
                return new Said(
                        Instant.ofEpochMilli(leaf.at()),
                        Actor.in(leaf),
                        leaf.why(),
                        leaf.command(),
                        leaf.correlation(),
                        leaf.cause());
            } catch (NotCanonical altered) {
                return null;
            }
        }
    }

    record Actor(
            String id,
            String kind,
            @Nullable String role,
            @Nullable String session) {

        static Actor in(Leaf leaf) {
            var actor = leaf.actor();
            return new Actor(actor.id(), actor.kind(), actor.role(), actor.session());
        }
    }

    /** {@code key} is the aggregate and its sequence number; {@code salt} is in base64url. */
    record Event(String key, String type, @Nullable String revision, String payload, String salt) {}

    static CommitView of(StoredCopy copy) {
        return new CommitView(
                copy.number(),
                text(copy.leaf()),
                Base64.getEncoder().encodeToString(Edge.leafHash(copy.leaf())),
                Said.in(copy.leaf()),
                events(copy),
                LedgerCheck.alone(copy).orElse(null));
    }

    private static List<Event> events(StoredCopy copy) {
        var events = new ArrayList<Event>();
        for (int i = 0; i < copy.events().size(); i++) {
            var event = copy.events().get(i);
            events.add(new Event(
                    i < copy.keys().size() ? copy.keys().get(i) : "",
                    event.type(),
                    event.revision(),
                    text(event.payload()),
                    Base64.getUrlEncoder().withoutPadding().encodeToString(event.salt())));
        }
        return events;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
