package vn.annals.media.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import javax.imageio.IIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import org.jspecify.annotations.Nullable;

/** A GIF's frames one after the other, each with its place and its time, without what is said beside them. */
final class GifFrames {

    private static final String FRAME = "javax_imageio_gif_image_1.0";
    private static final String SCREEN = "javax_imageio_gif_stream_1.0";
    private static final int MOST = 2_000;
    private static final long MOST_PIXELS = 200_000_000;

    private GifFrames() {}

    static void copy(Path from, Path to) throws IOException {
        var reader = Codecs.reader(PictureKind.GIF);
        try (var in = StillPicture.open(from)) {
            reader.setInput(in, false, false);
            var count = reader.getNumImages(true);
            if (count < 1 || count > MOST) {
                throw new IIOException("a picture of " + count + " frames");
            }
            var screen = screen(reader);
            affordable(reader, count, screen);
            write(reader, count, screen, to);
        } finally {
            reader.dispose();
        }
    }

    private record Screen(int width, int height) {}

    private static Screen screen(ImageReader reader) throws IOException {
        var said = child(reader.getStreamMetadata().getAsTree(SCREEN), "LogicalScreenDescriptor");
        return new Screen(number(said, "logicalScreenWidth"), number(said, "logicalScreenHeight"));
    }

    private static void affordable(ImageReader reader, int count, Screen screen) throws IOException {
        long pixels = 0;
        for (var frame = 0; frame < count; frame++) {
            var width = reader.getWidth(frame);
            var height = reader.getHeight(frame);
            pixels += (long) width * height;
            if (width > screen.width() || height > screen.height() || pixels > MOST_PIXELS) {
                throw new IIOException("frames that are larger than their picture, or too many");
            }
        }
    }

    private static void write(ImageReader reader, int count, Screen screen, Path to) throws IOException {
        var writer = Codecs.writer(PictureKind.GIF);
        try (var out = Objects.requireNonNull(ImageIO.createImageOutputStream(to.toFile()))) {
            writer.setOutput(out);
            writer.prepareWriteSequence(stream(writer, screen));
            for (var frame = 0; frame < count; frame++) {
                var pixels = reader.read(frame);
                var said = (IIOMetadataNode) reader.getImageMetadata(frame).getAsTree(FRAME);
                writer.writeToSequence(frame(writer, pixels, said), null);
            }
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
    }

    private static IIOMetadata stream(ImageWriter writer, Screen screen) throws IOException {
        var stream = writer.getDefaultStreamMetadata(null);
        var tree = (IIOMetadataNode) stream.getAsTree(SCREEN);
        var said = child(tree, "LogicalScreenDescriptor");
        said.setAttribute("logicalScreenWidth", Integer.toString(screen.width()));
        said.setAttribute("logicalScreenHeight", Integer.toString(screen.height()));
        stream.setFromTree(SCREEN, tree);
        return stream;
    }

    private static IIOImage frame(ImageWriter writer, BufferedImage pixels, IIOMetadataNode was) throws IOException {
        var type = ImageTypeSpecifier.createFromRenderedImage(pixels);
        var metadata = writer.getDefaultImageMetadata(type, null);
        var tree = (IIOMetadataNode) metadata.getAsTree(FRAME);
        copy(was, tree, "ImageDescriptor", "imageLeftPosition", "imageTopPosition");
        copy(was, tree, "GraphicControlExtension", "disposalMethod", "delayTime");
        if (repeats(was) instanceof byte[] times) {
            tree.appendChild(repeated(times));
        }
        metadata.setFromTree(FRAME, tree);
        return new IIOImage(pixels, null, metadata);
    }

    private static void copy(IIOMetadataNode from, IIOMetadataNode to, String name, String... attributes) {
        if (from.getElementsByTagName(name).getLength() == 0) {
            return;
        }
        for (var attribute : attributes) {
            child(to, name).setAttribute(attribute, child(from, name).getAttribute(attribute));
        }
    }

    /** How often all is shown, as the one extension says that all programs know. */
    private static byte @Nullable [] repeats(IIOMetadataNode was) {
        var extensions = was.getElementsByTagName("ApplicationExtension");
        for (var at = 0; at < extensions.getLength(); at++) {
            var extension = (IIOMetadataNode) extensions.item(at);
            var netscape = extension.getAttribute("applicationID").equals("NETSCAPE");
            if (netscape && extension.getUserObject() instanceof byte[] times && times.length == 3) {
                return times;
            }
        }
        return null;
    }

    private static IIOMetadataNode repeated(byte[] times) {
        var extension = new IIOMetadataNode("ApplicationExtension");
        extension.setAttribute("applicationID", "NETSCAPE");
        extension.setAttribute("authenticationCode", "2.0");
        extension.setUserObject(times);
        var extensions = new IIOMetadataNode("ApplicationExtensions");
        extensions.appendChild(extension);
        return extensions;
    }

    private static IIOMetadataNode child(org.w3c.dom.Node tree, String name) {
        return (IIOMetadataNode)
                ((IIOMetadataNode) tree).getElementsByTagName(name).item(0);
    }

    private static int number(IIOMetadataNode node, String attribute) {
        return Integer.parseInt(node.getAttribute(attribute));
    }
}
