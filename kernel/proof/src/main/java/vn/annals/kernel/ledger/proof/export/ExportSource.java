package vn.annals.kernel.ledger.proof.export;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.stream.Stream;
import vn.annals.kernel.ledger.proof.Subtrees;
import vn.annals.kernel.ledger.proof.check.Finding;
import vn.annals.kernel.ledger.proof.note.SignedNote;

/** Where an export takes its content from. */
public interface ExportSource {

    ExportScope scope();

    /** The signed checkpoint that the export is to be judged by. It covers every commit of the scope. */
    SignedNote checkpoint();

    /** The commits of the scope in the order of their numbers, none beyond the checkpoint. Read once and closed. */
    Stream<ExportedCommit> commits();

    /** The tree that the checkpoint signed, as it was kept then: not made from the commits of today. */
    Subtrees tree();

    /** What else was found wrong in storage while the commits were read: an export cannot show it, only say it. */
    Optional<Finding> storage();

    /** A media file by the lower-case hex SHA-256 of its bytes, if it is still kept. */
    Optional<InputStream> media(String sha256) throws IOException;
}
