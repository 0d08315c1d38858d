package vn.annals.media.darkroom;

import static java.util.concurrent.TimeUnit.MINUTES;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.annals.contracts.media.MediaRefusal.PICTURE_TOO_COSTLY;
import static vn.annals.contracts.media.MediaRefusal.PICTURE_UNREADABLE;
import static vn.annals.kernel.refusal.EdgeRefusal.SERVICE_UNAVAILABLE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;
import vn.annals.kernel.refusal.Refusal;
import vn.annals.media.hostile.Bytes;
import vn.annals.media.picture.PictureKind;
import vn.annals.media.picture.PictureProgram;

class DarkroomIT {

    private static final Duration LONG = Duration.ofSeconds(30);

    @TempDir
    Path folder;

    @TempDir
    Path benches;

    @Test
    void a_picture_that_takes_too_long_is_given_up() throws IOException {
        var hurried = settings(64, 256, Duration.ofMillis(1));

        assertThat(fate(hurried, Bytes.picture("png"))).isEqualTo(PICTURE_TOO_COSTLY.name());
    }

    @Test
    void a_picture_that_stands_still_is_given_up() throws Exception {
        var endless = endless();
        var darkroom = new Darkroom(settings(64, 256, Duration.ofSeconds(2)), benches);

        assertThat(fate(darkroom, endless, "to")).isEqualTo(PICTURE_TOO_COSTLY.name());
    }

    @Test
    void a_picture_that_needs_a_larger_heap_is_given_up() throws IOException {
        assertThat(fate(settings(64, 256, LONG), large())).isEqualTo(PICTURE_TOO_COSTLY.name());
    }

    @Test
    void a_picture_that_takes_more_memory_is_given_up() throws IOException {
        assertThat(fate(settings(160, 161, LONG), large())).isEqualTo(PICTURE_TOO_COSTLY.name());
        assertThat(fate(settings(160, 320, LONG), large())).isEqualTo("done");
    }

    @Test
    void the_largest_photo_is_turned_within_what_one_may_take() throws IOException {
        var photo =
                Bytes.withSegment(Bytes.picture("jpg", 8_160, 6_120), Bytes.segment(0xE1, "Exif\0\0", Bytes.exif(6)));
        var from = Files.write(folder.resolve("from"), photo);

        var taken =
                new Darkroom(settings(176, 256, LONG), benches).remake(PictureKind.JPEG, from, folder.resolve("to"));

        assertThat(taken).isLessThanOrEqualTo(DataSize.ofMegabytes(256).toBytes());
    }

    @Test
    void what_is_no_picture_is_unreadable() throws IOException {
        assertThat(fate(settings(64, 256, LONG), Bytes.joined("không phải ảnh")))
                .isEqualTo(PICTURE_UNREADABLE.name());
    }

    @Test
    void whoever_would_wait_too_long_is_told_to_come_again() throws Exception {
        var impatient = new Darkroom(settings(64, 256, LONG, Duration.ZERO), benches);
        var from = Files.write(folder.resolve("from"), Bytes.picture("png"));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var tries = IntStream.range(0, 8)
                    .mapToObj(number -> (Callable<String>) () -> fate(impatient, from, "to" + number))
                    .toList();
            var fates = threads.invokeAll(tries).stream().map(Future::resultNow).collect(toSet());
            assertThat(fates).containsExactlyInAnyOrder("done", SERVICE_UNAVAILABLE.name());
        }
    }

    @Test
    void nothing_is_left_behind() throws IOException {
        fate(settings(64, 256, LONG), Bytes.picture("png"));
        fate(settings(64, 256, Duration.ofMillis(1)), Bytes.picture("png"));
        fate(settings(64, 256, LONG), Bytes.joined("không phải ảnh"));

        assertThat(benches).isEmptyDirectory();
    }

    @Test
    void a_picture_that_nobody_waits_for_any_more_is_given_up() throws Exception {
        var arguments =
                List.of("PNG", endless().toString(), folder.resolve("to").toString());
        var process = Launch.of(settings(64, 256, LONG), benches, arguments);

        // As the system does for a process that was killed.
        process.getOutputStream().close();

        assertThat(process.waitFor(1, MINUTES)).isTrue();
        assertThat(process.exitValue()).isEqualTo(PictureProgram.ABANDONED);
    }

    /** Nothing ever comes out of it. */
    private Path endless() throws Exception {
        var endless = folder.resolve("endless");
        assertThat(new ProcessBuilder("mkfifo", endless.toString()).start().waitFor())
                .isZero();
        return endless;
    }

    private String fate(DarkroomSettings settings, byte[] picture) throws IOException {
        return fate(new Darkroom(settings, benches), Files.write(folder.resolve("from"), picture), "to");
    }

    private String fate(Darkroom darkroom, Path from, String to) throws IOException {
        try {
            darkroom.remake(PictureKind.PNG, from, folder.resolve(to));
            return "done";
        } catch (Refusal refusal) {
            return refusal.code().name();
        }
    }

    /** Some kilobytes, of which 108 million bytes become. */
    private static byte[] large() {
        return Bytes.picture("png", 6_000, 6_000);
    }

    private static DarkroomSettings settings(int heap, int memory, Duration time) {
        return settings(heap, memory, time, Duration.ofMinutes(1));
    }

    private static DarkroomSettings settings(int heap, int memory, Duration time, Duration patience) {
        return new DarkroomSettings(DataSize.ofMegabytes(heap), DataSize.ofMegabytes(memory), time, 1, patience);
    }
}
