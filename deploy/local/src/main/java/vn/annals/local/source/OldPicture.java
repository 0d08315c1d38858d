package vn.annals.local.source;

import java.nio.file.Path;
import java.util.Optional;

/** The picture that stands for an old article. */
public sealed interface OldPicture {

    Optional<String> caption();

    /** One that lies beside the source. */
    record Kept(Path file, String alt, Optional<String> caption) implements OldPicture {}

    /** One of which only the caption came down to us. */
    record Lost(Optional<String> caption) implements OldPicture {}
}
