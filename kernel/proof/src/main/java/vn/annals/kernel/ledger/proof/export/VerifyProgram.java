package vn.annals.kernel.ledger.proof.export;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import vn.annals.kernel.ledger.proof.export.Arguments.Misused;
import vn.annals.kernel.ledger.proof.export.Arguments.Style;

/** The auditor's program. */
public final class VerifyProgram {

    static final int VALID = 0;
    static final int NOT_VALID = 1;
    static final int NOT_RUN = 2;

    private VerifyProgram() {}

    public static void main(String[] words) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(run(out, words));
    }

    /** The exit status. */
    public static int run(PrintStream out, String... words) {
        try {
            var arguments = Arguments.of(words);
            var verdict = new Verifier(arguments.keys()).verify(arguments.export());
            var text = new VerdictText(verdict);
            out.print(arguments.style() == Style.JSON ? text.json() + "\n" : text.text());
            return verdict.valid() ? VALID : NOT_VALID;
        } catch (Misused misused) {
            out.println(misused.getMessage());
            out.print(Arguments.USAGE);
            return NOT_RUN;
        } catch (RuntimeException | OutOfMemoryError fault) {
            // An auditor is told that nothing was shown, not shown the inside of a program.
            out.println("NOT VALID\nthe verifier failed: " + fault.getClass().getSimpleName());
            return NOT_VALID;
        }
    }
}
