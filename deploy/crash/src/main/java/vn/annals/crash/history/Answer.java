package vn.annals.crash.history;

import org.jspecify.annotations.Nullable;

/** What became of one sending. {@code repeated} tells that the command had been done before; the commit is then that one. */
public record Answer(
        long op,
        Outcome outcome,
        long commit,
        boolean repeated,
        @Nullable String why) {

    /** The aggregate has moved on: the one refusal that is not a fault. */
    public static final String CONFLICT = "conflict";

    public static Answer done(long op, long commit) {
        return new Answer(op, Outcome.OK, commit, false, null);
    }

    public static Answer doneBefore(long op, long commit) {
        return new Answer(op, Outcome.OK, commit, true, null);
    }

    public static Answer refused(long op, String why) {
        return new Answer(op, Outcome.FAIL, 0, false, why);
    }

    /** It may have happened, once, or may happen yet. */
    public static Answer unknown(long op, String why) {
        return new Answer(op, Outcome.INFO, 0, false, why);
    }
}
