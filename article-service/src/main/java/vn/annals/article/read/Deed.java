package vn.annals.article.read;

import java.time.Instant;
import java.util.Objects;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/** Who caused an event, when, and where in the ledger it stands. */
public record Deed(Instant at, long commit, int index, String actor, String kind, MetaData words) {

    /** More than one commit can have. */
    public static final int EVENTS_A_COMMIT = 1024;

    public static Deed of(Instant at, MetaData meta) {
        return new Deed(
                at,
                number(meta, "commit").longValue(),
                number(meta, "index").intValue(),
                text(meta, "actor"),
                text(meta, "actorKind"),
                meta);
    }

    /** The same, of somebody of whom the ledger was only told. */
    public Deed by(String other, String itsKind) {
        return new Deed(at, commit, index, other, itsKind, words);
    }

    /** Grows along the ledger, within a commit too. */
    public long place() {
        return commit * EVENTS_A_COMMIT + index;
    }

    /** False when Annals itself acted, completing what a person had asked for. */
    public boolean byHand() {
        return !kind.equals("system");
    }

    /** What else is known, such as {@code role} or {@code reason}. */
    public @Nullable String word(String name) {
        return words.get(name) instanceof String word ? word : null;
    }

    private static Number number(MetaData meta, String name) {
        return (Number) Objects.requireNonNull(meta.get(name), name);
    }

    private static String text(MetaData meta, String name) {
        return (String) Objects.requireNonNull(meta.get(name), name);
    }
}
