package vn.annals.article.intake;

import java.util.Optional;

/** The tenant's assets, as far as they are known when a text refers to them. */
public interface KnownMedia {

    Optional<Pin> find(String mediaId);

    /** The bytes an asset shows now; a text that uses it keeps showing these. */
    record Pin(String sha256, String extension) {}
}
