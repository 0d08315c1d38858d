package vn.annals.media.hostile;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/** A file that means no good, and what may become of it. */
record HostileFile(String what, String name, Content content, Set<Fate> fates) {

    /** Said in what must not survive. */
    static final String CANARY = "KENARY-5b1e";

    enum Fate {
        NEUTRALISED,

        /** Kept as it is, of a kind that is only handed out to be saved. */
        ONLY_TO_SAVE,
        MEDIA_TYPE_NOT_SUPPORTED,
        INVALID_REQUEST,
        PICTURE_UNREADABLE,
        PICTURE_TOO_COSTLY,
        DOCUMENT_REFUSED
    }

    /** Made when its turn comes: all together would not fit into memory. */
    interface Content {
        byte[] make() throws IOException;
    }

    static HostileFile of(String what, String name, Content content, Fate... fates) {
        return new HostileFile(what, name, content, Set.copyOf(List.of(fates)));
    }

    @Override
    public String toString() {
        return what;
    }
}
