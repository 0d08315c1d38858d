package vn.annals.media.blob;

import java.util.List;
import java.util.Optional;

/** What was made of a file. */
public interface RenditionFiles {

    /** The word for the file itself. */
    String ORIGINAL = "original";

    /** Those of renditions. */
    List<String> EXTENSIONS = List.of("webp", "jpg");

    /** The hash of the current tenant's rendition that is called so, such as {@code w640.webp}. */
    Optional<String> find(String sha256, String name);
}
