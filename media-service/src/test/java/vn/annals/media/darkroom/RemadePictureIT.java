package vn.annals.media.darkroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.util.unit.DataSize;
import vn.annals.media.hostile.Bytes;
import vn.annals.media.hostile.Frames;
import vn.annals.media.picture.PictureKind;

/** A picture that was made anew shows what it showed before. */
class RemadePictureIT {

    private static final DarkroomSettings SETTINGS = new DarkroomSettings(
            DataSize.ofMegabytes(64), DataSize.ofMegabytes(256), Duration.ofSeconds(30), 2, Duration.ofMinutes(1));

    @TempDir
    Path folder;

    private Darkroom darkroom;

    @BeforeEach
    void open() {
        darkroom = new Darkroom(SETTINGS, folder);
    }

    @ParameterizedTest
    @EnumSource(PictureKind.class)
    void every_kind_shows_the_same(PictureKind kind) throws IOException {
        var remade = remade(kind, Bytes.picture(kind.name().toLowerCase()));

        assertThat(remade.getWidth()).isEqualTo(64);
        assertThat(remade.getHeight()).isEqualTo(48);
        assertThat(near(remade, 2, 24)).isEqualTo("red");
        assertThat(near(remade, 61, 24)).isEqualTo("blue");
    }

    @ParameterizedTest
    @EnumSource(PictureKind.class)
    void the_same_picture_comes_out_the_same(PictureKind kind) throws IOException {
        var picture = Bytes.picture(kind.name().toLowerCase());

        assertThat(bytes(kind, picture)).isEqualTo(bytes(kind, picture));
    }

    /** The red side is where it was when the camera was held like that. */
    @ParameterizedTest
    @CsvSource({"1,left", "2,right", "3,right", "4,left", "5,top", "6,top", "7,bottom", "8,bottom"})
    void it_stands_upright(int orientation, String red) throws IOException {
        var notes = Bytes.segment(0xE1, "Exif\0\0", Bytes.exif(orientation));
        var remade = remade(PictureKind.JPEG, Bytes.withSegment(Bytes.picture("jpeg"), notes));

        var across = orientation > 4;
        assertThat(remade.getWidth()).isEqualTo(across ? 48 : 64);
        var last = remade.getWidth() - 3;
        var lowest = remade.getHeight() - 3;
        var side =
                switch (red) {
                    case "left" -> near(remade, 2, lowest / 2);
                    case "right" -> near(remade, last, lowest / 2);
                    case "top" -> near(remade, last / 2, 2);
                    default -> near(remade, last / 2, lowest);
                };
        assertThat(side).isEqualTo("red");
    }

    @ParameterizedTest
    @CsvSource({"2,right", "4,bottom"})
    void it_is_mirrored_as_its_notes_say(int orientation, String green) throws IOException {
        var corner = new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB);
        var drawing = corner.createGraphics();
        drawing.setColor(Color.GREEN);
        drawing.fillRect(0, 0, 32, 32);
        drawing.dispose();
        var png = Bytes.withChunk(Bytes.written(corner, "png"), Bytes.pngChunk("eXIf", Bytes.exif(orientation)));

        var remade = remade(PictureKind.PNG, png);

        var place = green.equals("right") ? new int[] {60, 4} : new int[] {4, 60};
        assertThat(new Color(remade.getRGB(place[0], place[1]))).isEqualTo(Color.GREEN);
        assertThat(new Color(remade.getRGB(4, 4))).isEqualTo(Color.BLACK);
    }

    @Test
    void nothing_is_said_of_where_it_was_taken() throws IOException {
        var notes = Bytes.segment(0xE1, "Exif\0\0", Bytes.exif(1));
        var told = Bytes.withSegment(Bytes.picture("jpeg"), notes);

        assertThat(new String(told, StandardCharsets.ISO_8859_1)).contains("Exif", "KENARY");
        assertThat(new String(bytes(PictureKind.JPEG, told), StandardCharsets.ISO_8859_1))
                .doesNotContain("Exif", "KENARY");
    }

    @Test
    void colours_are_those_of_the_web() throws IOException {
        var linear = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
        var grey = new BufferedImage(16, 16, BufferedImage.TYPE_INT_RGB);
        var drawing = grey.createGraphics();
        drawing.setColor(new Color(64, 64, 64));
        drawing.fillRect(0, 0, 16, 16);
        drawing.dispose();
        var profile = Bytes.segment(0xE2, "ICC_PROFILE\0", new byte[] {1, 1}, linear);

        var remade = remade(PictureKind.JPEG, Bytes.withSegment(Bytes.written(grey, "jpeg"), profile));

        // A quarter of the light is about half of what the web counts.
        assertThat(new Color(remade.getRGB(8, 8)).getRed()).isBetween(130, 145);
    }

    @Test
    void greys_stay_as_bright_as_they_were() throws IOException {
        var grey = new BufferedImage(16, 16, BufferedImage.TYPE_USHORT_GRAY);
        for (var at = 0; at < 256; at++) {
            grey.getRaster().setSample(at % 16, at / 16, 0, 100 << 8 | 0xFF);
        }

        var remade = remade(PictureKind.PNG, Bytes.written(grey, "png"));

        assertThat(remade.getColorModel().getComponentSize(0)).isEqualTo(8);
        assertThat(remade.getRaster().getSample(8, 8, 0)).isEqualTo(100);
    }

    @Test
    void what_is_transparent_stays_so() throws IOException {
        var glass = new BufferedImage(16, 16, BufferedImage.TYPE_INT_ARGB);
        glass.setRGB(3, 3, 0x80FF0000);

        var png = remade(PictureKind.PNG, Bytes.written(glass, "png"));
        var webp = remade(PictureKind.WEBP, Bytes.written(glass, "webp"));

        assertThat(png.getRGB(3, 3)).isEqualTo(0x80FF0000);
        assertThat(png.getRGB(9, 9) >>> 24).isZero();
        assertThat(webp.getRGB(9, 9) >>> 24).isZero();
    }

    @Test
    void a_picture_that_moves_goes_on_moving() throws IOException {
        var from = written(Frames.moving(3, 8, 8, 8));
        var to = folder.resolve("to");
        darkroom.remake(PictureKind.GIF, from, to);

        var reader = ImageIO.getImageReadersByFormatName("gif").next();
        try (var in = ImageIO.createImageInputStream(to.toFile())) {
            reader.setInput(in);
            assertThat(reader.getNumImages(true)).isEqualTo(3);
            var second = reader.getImageMetadata(1).getAsTree("javax_imageio_gif_image_1.0");
            assertThat(attribute(second, "GraphicControlExtension", "delayTime"))
                    .isEqualTo("10");
            var first = reader.getImageMetadata(0).getAsTree("javax_imageio_gif_image_1.0");
            assertThat(attribute(first, "ApplicationExtension", "applicationID"))
                    .isEqualTo("NETSCAPE");
        } finally {
            reader.dispose();
        }
    }

    private static String attribute(org.w3c.dom.Node tree, String element, String name) {
        var found = ((org.w3c.dom.Element) tree).getElementsByTagName(element);
        return found.item(0).getAttributes().getNamedItem(name).getNodeValue();
    }

    private BufferedImage remade(PictureKind kind, byte[] picture) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(bytes(kind, picture)));
    }

    private byte[] bytes(PictureKind kind, byte[] picture) throws IOException {
        var to = folder.resolve("to");
        darkroom.remake(kind, written(picture), to);
        return Files.readAllBytes(to);
    }

    private Path written(byte[] picture) throws IOException {
        return Files.write(folder.resolve("from"), picture);
    }

    private static String near(BufferedImage picture, int x, int y) {
        var colour = new Color(picture.getRGB(x, y));
        return colour.getRed() > 180 && colour.getBlue() < 80
                ? "red"
                : colour.getBlue() > 180 && colour.getRed() < 80 ? "blue" : colour.toString();
    }
}
