package vn.annals.media;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.ImageIO;

/** A multipart form as a browser sends it. */
final class Upload {

    static final String CONTENT_TYPE = "multipart/form-data; boundary=annals";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /** {@code fields} come in pairs of name and value. */
    static byte[] form(String... fields) {
        return new Upload().with(pairs(fields)).end();
    }

    static byte[] picture(Color colour, String... fields) {
        return new Upload()
                .with(pairs(fields))
                .with("file\"; filename=\"ảnh.png", png(colour))
                .end();
    }

    static byte[] file(String name, byte[] bytes, String... fields) {
        return new Upload()
                .with(pairs(fields))
                .with("file\"; filename=\"" + name, bytes)
                .end();
    }

    /** Two files, each under the name of its field. */
    static byte[] files(String field, String name, byte[] bytes, String other, String otherName, byte[] otherBytes) {
        return new Upload()
                .with(field + "\"; filename=\"" + name, bytes)
                .with(other + "\"; filename=\"" + otherName, otherBytes)
                .end();
    }

    private static Map<String, String> pairs(String... fields) {
        var pairs = new LinkedHashMap<String, String>();
        for (var at = 0; at < fields.length; at += 2) {
            pairs.put(fields[at], fields[at + 1]);
        }
        return pairs;
    }

    private Upload with(Map<String, String> fields) {
        fields.forEach((name, value) -> with(name, value.getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    private Upload with(String name, byte[] bytes) {
        line("--annals");
        line("Content-Disposition: form-data; name=\"" + name + "\"");
        line("");
        out.writeBytes(bytes);
        line("");
        return this;
    }

    private byte[] end() {
        line("--annals--");
        return out.toByteArray();
    }

    private void line(String text) {
        out.writeBytes((text + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    /** The colour of a picture's first pixel. */
    static Color colourOf(byte[] picture) {
        try {
            return new Color(ImageIO.read(new ByteArrayInputStream(picture)).getRGB(0, 0));
        } catch (IOException noPicture) {
            throw new UncheckedIOException(noPicture);
        }
    }

    static byte[] png(Color colour) {
        var image = new BufferedImage(4, 3, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, colour.getRGB());
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
