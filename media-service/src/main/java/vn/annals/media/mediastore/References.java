package vn.annals.media.mediastore;

import java.util.Set;

/** Says which files anything of the current tenant speaks of. */
public interface References {

    /** Every hash; refuses with {@code READ_MODEL_BEHIND} while somebody could speak of others. */
    Set<String> all();
}
