package vn.annals.article.intake;

import java.util.Optional;

/** The sections the tenant's site has when a text is filed under one. */
public interface KnownSections {

    /** The section meant by its id or by the address it has now. */
    Optional<String> idOf(String word);

    default boolean has(String word) {
        return idOf(word).isPresent();
    }
}
