package vn.annals.media.mediastore;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import vn.annals.kernel.refusal.EdgeRefusal;
import vn.annals.media.blob.BytesMissing;
import vn.annals.media.blob.BytesStore;
import vn.annals.media.blob.Fingerprint;
import vn.annals.media.mediastore.Step.What;

/** Reads a file to its end to see whether it is what its hash says. */
final class Reading {

    private Reading() {}

    /** What is the matter with it in this store, if anything; its bytes are written out meanwhile. */
    static Optional<What> fault(BytesStore store, Fingerprint file, OutputStream out) {
        try (var in = store.open(file, 0)) {
            return Fingerprint.copied(in, out).equals(file) ? Optional.empty() : Optional.of(What.CORRUPTED);
        } catch (BytesMissing missing) {
            return Optional.of(What.MISSING);
        } catch (IOException broken) {
            throw EdgeRefusal.SERVICE_UNAVAILABLE.because(
                    "the store " + store.kind().word() + " stopped in the middle");
        }
    }
}
