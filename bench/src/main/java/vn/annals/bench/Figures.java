package vn.annals.bench;

import java.util.Arrays;
import java.util.Locale;

/** Prints rows and the middle of several figures. */
final class Figures {

    private Figures() {}

    static double percentile(int percent, double... figures) {
        var sorted = figures.clone();
        Arrays.sort(sorted);
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    static double median(double... figures) {
        var sorted = figures.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** The median time of {@code times} calls, in milliseconds. */
    static double medianMillis(int times, Writers.Work work) throws Exception {
        var figures = new double[times];
        for (int i = 0; i < times; i++) {
            var began = System.nanoTime();
            work.write(i);
            figures[i] = (System.nanoTime() - began) / 1e6;
        }
        return median(figures);
    }

    static void row(String format, Object... cells) {
        System.out.printf(Locale.ROOT, format + "%n", cells);
    }
}
