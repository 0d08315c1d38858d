package vn.annals.crash.child;

import java.util.Locale;

/**
 * A place to die at, written {@code <before|after>:<database command>:<collection>:<n>}: before the n-th such command from
 * now on is sent, or after it was answered and before the caller hears of it.
 */
public record HaltPoint(Side side, String command, String collection, int count) {

    /** On which side of the database's work. */
    public enum Side {
        BEFORE,
        AFTER
    }

    public static HaltPoint parse(String text) {
        var parts = text.split(":");
        if (parts.length != 4) {
            throw new IllegalArgumentException("not a point to halt at: " + text);
        }
        return new HaltPoint(
                Side.valueOf(parts[0].toUpperCase(Locale.ROOT)), parts[1], parts[2], Integer.parseInt(parts[3]));
    }

    @Override
    public String toString() {
        return side.name().toLowerCase(Locale.ROOT) + ":" + command + ":" + collection + ":" + count;
    }
}
