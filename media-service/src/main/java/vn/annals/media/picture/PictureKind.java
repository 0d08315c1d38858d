package vn.annals.media.picture;

import java.io.IOException;
import java.nio.file.Path;

/** The kinds of picture, each with the way it is made anew. */
public enum PictureKind {
    JPEG,
    PNG,
    GIF,
    WEBP;

    /** What is written shows the same, upright, and says nothing else. */
    void remake(Path from, Path to) throws IOException {
        switch (this) {
            case JPEG, PNG -> StillPicture.read(this, from).write(this, to);
            case WEBP -> remakeWebp(from, to);
            case GIF -> GifFrames.copy(from, to);
        }
    }

    private static void remakeWebp(Path from, Path to) throws IOException {
        var still = StillPicture.read(WEBP, from);
        if (WebpChunks.lossless(from)) {
            still.writeLossless(to);
        } else {
            still.write(WEBP, to);
        }
    }
}
