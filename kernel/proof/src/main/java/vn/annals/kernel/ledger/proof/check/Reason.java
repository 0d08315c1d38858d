package vn.annals.kernel.ledger.proof.check;

/** Everything that can be wrong with a ledger or an export. The list is closed: programs decide by these names. */
public enum Reason {

    // The container and its files.
    UNREADABLE,
    ARCHIVE_ALTERED,
    TRUNCATED,
    FILE_MISSING,
    FILE_UNEXPECTED,
    FILE_ALTERED,
    MANIFEST_MALFORMED,
    MANIFEST_DIFFERS,
    INDEX_DIFFERS,
    MEDIA_ALTERED,
    MEDIA_UNEXPECTED,

    // The signed tree head.
    CHECKPOINT_MALFORMED,
    CHECKPOINT_OF_ANOTHER_TENANT,
    SIGNATURE_MISSING,
    SIGNATURE_FORGED,
    KEY_UNKNOWN,
    ROOT_DIFFERS,
    COMMITS_CUT_OFF,
    COMMIT_BEYOND_CHECKPOINT,

    // Leaves and their order.
    ENTRY_NOT_CANONICAL,
    ENTRY_ALTERED,
    ENTRY_OF_ANOTHER_TENANT,
    ENTRY_OUT_OF_SCOPE,
    NUMBER_OUT_OF_ORDER,
    COMMIT_MISSING,
    COMMIT_INSERTED,
    TIME_WENT_BACK,
    COMMAND_REPEATED,
    SEQUENCE_REPEATED,
    SEQUENCE_SKIPPED,
    PROOF_MALFORMED,
    ENTRY_NOT_PROVEN,

    // Events beside the leaf.
    PAYLOAD_MISSING,
    PAYLOAD_MALFORMED,
    PAYLOAD_DIFFERS,
    PAYLOAD_UNEXPECTED,
    /** The payload and its salt do not fit the leaf, and both still have their right form: either may have changed. */
    PAYLOAD_OR_SALT_DIFFERS,
    SALT_DIFFERS,
    EVENTS_DIFFER,
    KEYS_DIFFER,
    COMMAND_DIFFERS,
    TYPE_DIFFERS,
    REVISION_DIFFERS,
    CONTEXT_DIFFERS,
    /** The exporter says that storage holds something else beside the leaves than they do. */
    STORAGE_DIFFERS,

    // The tree's edge in the database.
    EDGE_FORGED,
    EDGE_TRUNCATED
}
