package vn.annals.media.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;
import vn.annals.kernel.refusal.EdgeRefusal;
import vn.annals.kernel.refusal.Refusal;
import vn.annals.media.darkroom.Darkroom;
import vn.annals.media.darkroom.DarkroomSettings;

class IntakeTest {

    private static final DarkroomSettings DARKROOM = new DarkroomSettings(
            DataSize.ofMegabytes(64), DataSize.ofMegabytes(256), Duration.ofSeconds(30), 2, Duration.ofMinutes(1));

    @TempDir
    Path folder;

    private Intake intake;

    @BeforeEach
    void open() {
        var darkroom = new Darkroom(DARKROOM, folder);
        intake = new Intake(new IntakeSettings(DataSize.ofMegabytes(1)), _ -> {}, darkroom, folder);
    }

    @ParameterizedTest
    @CsvSource({"png,image/png,png", "jpg,image/jpeg,jpg", "gif,image/gif,gif", "webp,image/webp,webp"})
    void a_picture_is_taken_with_its_size_and_hash(String format, String type, String extension) throws IOException {
        try (var arrival = receive(picture(format, 32, 18), "Ảnh chụp." + format.toUpperCase())) {
            assertThat(arrival.file().type()).isEqualTo(type);
            assertThat(arrival.file().extension()).isEqualTo(extension);
            assertThat(arrival.file().width()).isEqualTo(32);
            assertThat(arrival.file().height()).isEqualTo(18);
            assertThat(arrival.file().sha256()).matches("[0-9a-f]{64}");
            assertThat(Files.size(arrival.path())).isEqualTo(arrival.file().size());
        }
    }

    @Test
    void the_temporary_file_goes_with_the_arrival() throws IOException {
        var arrival = receive(picture("png", 2, 2), "a.png");
        arrival.close();
        assertThat(arrival.path()).doesNotExist();
    }

    @Test
    void the_name_is_kept_as_text_only() throws IOException {
        var turned = "..\\..\\etc/ảnh\u202E\u0000\r\ngnp." + "x".repeat(300) + ".png";
        try (var arrival = receive(picture("png", 2, 2), turned)) {
            assertThat(arrival.file().name()).startsWith("ảnh gnp.x").hasSize(255);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.jpg", "a.gif", "a.svg", "a.png.html", "png", "a.", ""})
    void a_name_that_does_not_fit_is_refused(String name) throws IOException {
        refused(picture("png", 2, 2), name).isEqualTo(EdgeRefusal.MEDIA_TYPE_NOT_SUPPORTED);
    }

    @Test
    void an_empty_file_is_refused() {
        refused(new byte[0], "a.png").isEqualTo(EdgeRefusal.MEDIA_TYPE_NOT_SUPPORTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"không phải ảnh", "<svg xmlns='http://www.w3.org/2000/svg'/>", "%PDF-1.7", "GIF89a"})
    void what_is_no_picture_is_refused(String content) {
        refused(content.getBytes(StandardCharsets.UTF_8), "a.gif").isEqualTo(EdgeRefusal.MEDIA_TYPE_NOT_SUPPORTED);
    }

    @ParameterizedTest
    @CsvSource({"png,0.1", "png,0.5", "png,0.98", "jpg,0.02", "jpg,0.5", "gif,0.5"})
    void a_picture_that_is_cut_off_is_refused(String format, double part) throws IOException {
        var whole = picture(format, 64, 64);
        refused(Arrays.copyOf(whole, (int) (whole.length * part)), "a." + format)
                .isEqualTo(EdgeRefusal.MEDIA_TYPE_NOT_SUPPORTED);
    }

    @ParameterizedTest
    @CsvSource({"20001,1", "1,20001", "8000,8000", "2147483647,2147483647"})
    void a_header_that_claims_too_many_pixels_is_refused(int width, int height) throws IOException {
        refused(claiming(width, height), "a.png").isEqualTo(EdgeRefusal.INVALID_REQUEST);
    }

    @ParameterizedTest
    @CsvSource({"0,5", "-1,5"})
    void a_header_without_pixels_is_refused(int width, int height) throws IOException {
        refused(claiming(width, height), "a.png").isEqualTo(EdgeRefusal.MEDIA_TYPE_NOT_SUPPORTED);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.3, 0.5, 0.9})
    void a_png_that_was_damaged_on_its_way_is_refused(double where) throws IOException {
        var damaged = picture("png", 64, 64);
        damaged[(int) (damaged.length * where)] ^= 1;
        refused(damaged, "a.png").isEqualTo(EdgeRefusal.MEDIA_TYPE_NOT_SUPPORTED);
    }

    @Test
    void a_file_over_the_limit_is_refused() {
        refused(new byte[1024 * 1024 + 1], "a.png").isEqualTo(EdgeRefusal.PAYLOAD_TOO_LARGE);
    }

    private AbstractThrowableAssert<?, ?> thrown(byte[] bytes, String name) {
        return assertThatThrownBy(() -> receive(bytes, name).close());
    }

    private org.assertj.core.api.ObjectAssert<Object> refused(byte[] bytes, String name) {
        return thrown(bytes, name)
                .asInstanceOf(InstanceOfAssertFactories.type(Refusal.class))
                .extracting(Refusal::code, InstanceOfAssertFactories.type(Object.class));
    }

    private Arrival receive(byte[] bytes, String name) throws IOException {
        return intake.receive(new ByteArrayInputStream(bytes), name);
    }

    /** A PNG whose header lies, under a checksum that does not. */
    private static byte[] claiming(int width, int height) throws IOException {
        var picture = picture("png", 2, 2);
        var sum = new CRC32();
        var header = ByteBuffer.wrap(picture).putInt(16, width).putInt(20, height);
        sum.update(header.slice(12, 17));
        header.putInt(29, (int) sum.getValue());
        return picture;
    }

    private static byte[] picture(String format, int width, int height) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }
}
