package vn.annals.media.picture;

import java.io.IOException;

/** The picture could be read; what was made of it could not be written. */
final class NotWritten extends RuntimeException {

    NotWritten(IOException cause) {
        super(cause);
    }
}
