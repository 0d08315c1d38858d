package vn.annals.media.intake;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Optional;

/** Reads a picture's size without decoding it, and sees whether its end is there. Empty when either is not to be found. */
final class ImageHeader {

    private ImageHeader() {}

    static Optional<ImageSize> read(ImageKind kind, Path path) throws IOException {
        // Mapped, because a hostile file makes the walk take millions of tiny steps.
        try (var arena = Arena.ofConfined();
                var file = FileChannel.open(path)) {
            var bytes = file.map(FileChannel.MapMode.READ_ONLY, 0, file.size(), arena)
                    .asByteBuffer();
            return read(kind, bytes).filter(size -> size.width() > 0 && size.height() > 0);
        }
    }

    private static Optional<ImageSize> read(ImageKind kind, ByteBuffer bytes) {
        try {
            return switch (kind) {
                case PNG -> PngHeader.size(bytes);
                case JPEG -> JpegHeader.size(bytes);
                case GIF -> GifHeader.size(bytes);
                case WEBP -> WebpHeader.size(bytes);
            };
        } catch (IndexOutOfBoundsException cutOff) {
            return Optional.empty();
        }
    }
}
