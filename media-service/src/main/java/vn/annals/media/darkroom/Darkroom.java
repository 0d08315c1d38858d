package vn.annals.media.darkroom;

import static vn.annals.contracts.media.MediaRefusal.PICTURE_TOO_COSTLY;
import static vn.annals.contracts.media.MediaRefusal.PICTURE_UNREADABLE;
import static vn.annals.kernel.refusal.EdgeRefusal.SERVICE_UNAVAILABLE;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;
import vn.annals.kernel.refusal.Refusal;
import vn.annals.media.picture.PictureKind;
import vn.annals.media.picture.PictureProgram;

/** Makes pictures anew, a few at once, each in a process that is ended when it takes too much. */
public final class Darkroom {

    private static final Logger LOG = LoggerFactory.getLogger(Darkroom.class);
    private static final int SHOWN = 300;

    /** Ten files from a picture of our own, and nobody waits for them. */
    private static final int FILES = 6;

    /** On the clock, for each second of work: on a busy machine an honest picture must not fail. */
    private static final int OTHERS = 5;

    /** How the system tells that a process crashed, from here on, or that it was ended for want of memory. */
    private static final int BY_A_SIGNAL = 128;

    private static final int KILLED = 128 + 9;

    private final DarkroomSettings settings;
    private final Path benches;
    private final Semaphore places;
    private final Semaphore spare;

    /** {@code benches} is the folder in which each process gets one of its own. */
    public Darkroom(DarkroomSettings settings, Path benches) {
        this.settings = settings;
        this.benches = benches;
        this.places = new Semaphore(settings.atOnce(), true);
        this.spare = new Semaphore(Math.max(1, settings.atOnce() - 1), true);
    }

    /** {@code to} shows what {@code from} shows, upright, and holds nothing else of it. Returns the most memory it took. */
    public long remake(PictureKind kind, Path from, Path to) throws IOException {
        return run(List.of(kind.name(), from.toString(), to.toString()), settings.time());
    }

    /** Files called by the words of renditions, in an empty folder; {@code x} and {@code y} are thousandths. */
    public void makeRenditions(PictureKind kind, Path from, Path folder, int x, int y) throws IOException {
        // Whoever uploads waits for a place; who makes renditions must leave one free.
        spare.acquireUninterruptibly();
        try {
            run(
                    List.of(kind.name(), from.toString(), folder.toString(), Integer.toString(x), Integer.toString(y)),
                    settings.time().multipliedBy(FILES));
        } finally {
            spare.release();
        }
    }

    private long run(List<String> arguments, Duration work) throws IOException {
        try {
            if (!places.tryAcquire(settings.patience().toMillis(), TimeUnit.MILLISECONDS)) {
                throw SERVICE_UNAVAILABLE.because("too many pictures are being made at this moment");
            }
            try {
                return runHere(arguments, work);
            } finally {
                places.release();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw SERVICE_UNAVAILABLE.because("the service is stopping");
        }
    }

    private long runHere(List<String> arguments, Duration work) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory(benches, "annals-darkroom-");
        try {
            var allowed = new Watch.Allowance(settings.memory(), work, work.multipliedBy(OTHERS));
            var seen = Watch.over(Launch.of(settings, folder, arguments), allowed);
            judge(seen, said(folder));
            return seen.memory();
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static void judge(Watch.Seen seen, String said) {
        switch (seen.end()) {
            case TOO_LONG -> throw costly("took too long", seen, said);
            case TOO_LARGE -> throw costly("took too much memory", seen, said);
            case BY_ITSELF -> judgeStatus(seen, said);
        }
    }

    private static void judgeStatus(Watch.Seen seen, String said) {
        switch (seen.status()) {
            case PictureProgram.DONE -> LOG.debug("a picture was made anew with {} bytes", seen.memory());
            case PictureProgram.OUT_OF_MEMORY -> throw costly("had not enough memory", seen, said);
            case PictureProgram.NOT_WRITTEN ->
                throw new IllegalStateException("a picture could not be written: " + said);
            case KILLED -> throw costly("was ended by the system", seen, said);
            default -> throw broken(seen, said);
        }
    }

    private static RuntimeException broken(Watch.Seen seen, String said) {
        if (seen.status() != PictureProgram.UNREADABLE && seen.status() < BY_A_SIGNAL) {
            return new IllegalStateException("the program for pictures ended with " + seen.status() + ": " + said);
        }
        LOG.info("a picture could not be read (status {}): {}", seen.status(), said);
        return PICTURE_UNREADABLE
                .because("the picture is damaged")
                .at("/file", "cannot be read as a picture to its end");
    }

    private static Refusal costly(String what, Watch.Seen seen, String said) {
        LOG.warn("a picture {} and was given up at {} bytes: {}", what, seen.memory(), said);
        return PICTURE_TOO_COSTLY
                .because("the picture takes too much memory or time to be opened")
                .at("/file", "has too many pixels, or is made to be costly");
    }

    private static String said(Path folder) throws IOException {
        try (var in = Files.newInputStream(folder.resolve("said"))) {
            return new String(in.readNBytes(SHOWN), StandardCharsets.UTF_8)
                    .replaceAll("[\\p{Cc}\\p{Cf}]+", " ")
                    .strip();
        }
    }
}
