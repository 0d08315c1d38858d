package vn.annals.crash;

import java.io.PrintStream;

/** Tells whoever waits how far the run is. */
record Progress(PrintStream out) {

    private static final int STEPS = 10;

    void says(String text) {
        out.println(text);
    }

    void round(String scene, int round, int rounds, long done) {
        if (round == rounds || round % Math.max(1, rounds / STEPS) == 0) {
            out.printf("  %s %,d/%,d, %,d acknowledged%n", scene, round, rounds, done);
        }
    }
}
