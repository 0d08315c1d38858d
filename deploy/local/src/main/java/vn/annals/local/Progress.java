package vn.annals.local;

import java.time.Duration;
import java.util.Locale;

/** Says how much of something long is done, how fast it goes and how long it will still take. */
final class Progress {

    private final long began = System.nanoTime();
    private final int total;
    private final boolean watched;
    private final Duration pause;
    private int done;
    private long said = began;

    Progress(int total) {
        this.total = total;
        var console = System.console();
        this.watched = console != null && console.isTerminal();
        this.pause = watched ? Duration.ofSeconds(1) : Duration.ofSeconds(5);
    }

    synchronized void one() {
        done++;
        var now = System.nanoTime();
        if (now - said >= pause.toNanos()) {
            said = now;
            say(line(done, total, Duration.ofNanos(now - began)));
        }
    }

    double seconds() {
        return Duration.ofNanos(System.nanoTime() - began).toMillis() / 1000.0;
    }

    static String line(int done, int total, Duration passed) {
        var rate = done / Math.max(0.001, passed.toMillis() / 1000.0);
        var all = Math.max(done, total);
        return String.format(
                Locale.ROOT, "%,d of %,d · %.1f a second · %s left", done, all, rate, left((all - done) / rate));
    }

    private static String left(double seconds) {
        var rest = Math.round(seconds);
        return rest < 60
                ? rest + " s"
                : rest < 3600
                        ? rest / 60 + " min " + rest % 60 + " s"
                        : rest / 3600 + " h " + rest % 3600 / 60 + " min";
    }

    private void say(String line) {
        if (watched) {
            System.out.print("\r" + line + "\u001B[K");
            System.out.flush();
        } else {
            System.out.println(line);
        }
    }

    /** Ends the line that was written over and over. */
    void end() {
        if (watched && said != began) {
            System.out.println();
        }
    }
}
