package vn.annals.kernel.ledger.proof.check;

import org.jspecify.annotations.Nullable;

/** One thing that is wrong, as near to its place as can be known. {@code detail} is for people. */
public record Finding(
        Reason reason, @Nullable Long commit, @Nullable String file, String detail) {

    private static final int LONGEST = 300;

    // Much of a detail comes from whoever wrote the export, and ends on a terminal.
    public Finding {
        file = file == null ? null : printable(file);
        detail = printable(detail);
    }

    private static String printable(String text) {
        var printable = new StringBuilder();
        text.codePoints().limit(LONGEST).map(Finding::printable).forEach(printable::appendCodePoint);
        return printable.toString();
    }

    private static int printable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> '?';
            default -> c;
        };
    }

    public static Finding at(long commit, Reason reason, String detail) {
        return new Finding(reason, commit, null, detail);
    }

    public static Finding in(String file, Reason reason, String detail) {
        return new Finding(reason, null, file, detail);
    }

    public Finding within(String place) {
        return new Finding(reason, commit, place, detail);
    }

    @Override
    public String toString() {
        var place = new StringBuilder(reason.name());
        if (commit != null) {
            place.append(" commit ").append(commit);
        }
        if (file != null) {
            place.append(" in ").append(file);
        }
        return place.append(": ").append(detail).toString();
    }
}
