package vn.annals.media.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.util.unit.DataSize;
import vn.annals.contracts.media.MediaFile;
import vn.annals.kernel.refusal.Refusal;
import vn.annals.media.darkroom.Darkroom;
import vn.annals.media.darkroom.DarkroomSettings;
import vn.annals.media.hostile.HostileFile.Fate;
import vn.annals.media.intake.Arrival;
import vn.annals.media.intake.Intake;
import vn.annals.media.intake.IntakeSettings;

/** Whatever is sent is refused or harmless, and no file costs more than ten seconds of the processor or 256 megabytes. */
class HostileFilesIT {

    /** Those of the service, which ends whatever takes more. */
    private static final DarkroomSettings LIMITS = new Binder(new MapConfigurationPropertySource(Map.of()))
            .bindOrCreate("annals.darkroom", Bindable.of(DarkroomSettings.class));

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}/\\\\]");
    private static final List<String> REMAINS =
            List.of(HostileFile.CANARY, "Exif", "ICC_PROFILE", "XMP", "<html", "<script", "<?php", "%PDF", "PK\u0003");

    @TempDir
    Path folder;

    static Stream<HostileFile> files() {
        return Stream.of(
                        Disguises.all(),
                        Torn.all(),
                        Bombs.all(),
                        Frames.all(),
                        Notes.all(),
                        Names.all(),
                        Printed.all(),
                        Built.all(),
                        Documents.all())
                .flatMap(files -> files);
    }

    @ParameterizedTest
    @MethodSource("files")
    void is_refused_or_harmless(HostileFile file) throws IOException {
        assertThat(fate(file)).isIn(file.fates());
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void no_file_may_take_more_than_ten_seconds_or_256_megabytes() {
        assertThat(LIMITS.time()).isLessThanOrEqualTo(Duration.ofSeconds(10));
        assertThat(LIMITS.memory()).isLessThanOrEqualTo(DataSize.ofMegabytes(256));
    }

    @Test
    void there_are_many_and_no_two_are_alike() {
        assertThat(files().map(HostileFile::what))
                .hasSizeGreaterThanOrEqualTo(300)
                .doesNotHaveDuplicates();
    }

    @Test
    void each_way_to_refuse_has_its_files() {
        assertThat(files().map(HostileFile::fates)
                        .filter(fates -> fates.size() == 1)
                        .flatMap(Set::stream)
                        .collect(Collectors.toSet()))
                .contains(
                        Fate.NEUTRALISED,
                        Fate.ONLY_TO_SAVE,
                        Fate.MEDIA_TYPE_NOT_SUPPORTED,
                        Fate.PICTURE_UNREADABLE,
                        Fate.DOCUMENT_REFUSED);
    }

    private Fate fate(HostileFile file) throws IOException {
        var settings = new IntakeSettings(DataSize.ofMegabytes(20));
        var intake = new Intake(settings, _ -> {}, new Darkroom(LIMITS, folder), folder);
        try (var arrival =
                intake.receive(new ByteArrayInputStream(file.content().make()), file.name())) {
            if (!arrival.file().type().startsWith("image/")) {
                assertThat(arrival.file().type()).startsWith("application/");
                return Fate.ONLY_TO_SAVE;
            }
            assertHarmless(arrival);
            return Fate.NEUTRALISED;
        } catch (Refusal refusal) {
            return Fate.valueOf(refusal.code().name());
        }
    }

    private static void assertHarmless(Arrival arrival) throws IOException {
        var bytes = Files.readAllBytes(arrival.path());
        assertThat(new String(bytes, ISO_8859_1)).doesNotContain(REMAINS);
        var picture = ImageIO.read(new ByteArrayInputStream(bytes));
        assertThat(sides(arrival.file())).isEqualTo(List.of(picture.getWidth(), picture.getHeight()));
        assertThat(arrival.file().name()).doesNotContainPattern(UNSEEN).hasSizeLessThanOrEqualTo(255);
    }

    private static List<Integer> sides(MediaFile file) {
        return List.of(file.width(), file.height());
    }
}
