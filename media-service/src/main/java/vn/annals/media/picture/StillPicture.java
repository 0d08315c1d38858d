package vn.annals.media.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import javax.imageio.IIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;

/** The pixels of one picture, upright, with eight bits a sample and in the colours of the web. */
record StillPicture(BufferedImage pixels) {

    private static final float QUALITY = 0.9f;
    private static final float QUALITY_OF_RENDITIONS = 0.8f;

    static StillPicture read(PictureKind kind, Path from) throws IOException {
        var reader = Codecs.reader(kind);
        try (var in = open(from)) {
            // Without the notes: they are not wanted, and some unpack to gigabytes.
            reader.setInput(in, true, true);
            return new StillPicture(Orientation.of(kind, from).upright(EightBits.of(pixels(reader))));
        } finally {
            reader.dispose();
        }
    }

    void write(PictureKind kind, Path to) {
        write(kind, to, QUALITY);
    }

    void writeSmall(PictureKind kind, Path to) {
        write(kind, to, QUALITY_OF_RENDITIONS);
    }

    private void write(PictureKind kind, Path to, float quality) {
        var writer = Codecs.writer(kind);
        var parameters = writer.getDefaultWriteParam();
        switch (kind) {
            case JPEG -> quality(parameters, quality);
            case WEBP -> Codecs.lossy(parameters, quality);
            case PNG, GIF -> {
                // Nothing is lost in these.
            }
        }
        write(writer, parameters, suited(kind), to);
    }

    private BufferedImage suited(PictureKind kind) {
        return switch (kind) {
            case WEBP -> WebColours.of(pixels);
            case JPEG -> pixels.getColorModel().hasAlpha() ? WebColours.opaque(pixels) : pixels;
            case PNG, GIF -> pixels;
        };
    }

    void writeLossless(Path to) {
        var writer = Codecs.writer(PictureKind.WEBP);
        var parameters = writer.getDefaultWriteParam();
        Codecs.lossless(parameters);
        write(writer, parameters, WebColours.of(pixels), to);
    }

    static ImageInputStream open(Path from) throws IOException {
        return Objects.requireNonNull(ImageIO.createImageInputStream(from.toFile()));
    }

    private static BufferedImage pixels(ImageReader reader) throws IOException {
        return reader.read(0);
    }

    private static void quality(ImageWriteParam parameters, float quality) {
        parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        parameters.setCompressionQuality(quality);
    }

    private static void write(ImageWriter writer, ImageWriteParam parameters, BufferedImage pixels, Path to) {
        try (var out = Objects.requireNonNull(ImageIO.createImageOutputStream(to.toFile()))) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(pixels, null, null), parameters);
        } catch (IIOException unfit) {
            throw new IllegalArgumentException(unfit);
        } catch (IOException failure) {
            throw new NotWritten(failure);
        } finally {
            writer.dispose();
        }
    }
}
