package vn.annals.media.blob;

import static vn.annals.kernel.refusal.EdgeRefusal.SERVICE_UNAVAILABLE;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vn.annals.contracts.media.MediaFile;
import vn.annals.media.blob.FilesStore.Standing;

/** Bytes first, then what is known of them, so that a file that is found is whole. */
final class KeptFiles implements BlobStore {

    /** Nobody takes longer to remove one file and lives; see {@code Sweep}. */
    static final Duration LONGEST_REMOVAL = Duration.ofMinutes(2);

    private final FilesStore files;
    private final Stores stores;
    private final RecentBytes recent;
    private final Clock clock;

    KeptFiles(FilesStore files, Stores stores, RecentBytes recent, Clock clock) {
        this.files = files;
        this.stores = stores;
        this.recent = recent;
        this.clock = clock;
    }

    @Override
    public void put(MediaFile file, Path bytes) throws IOException {
        var wanted = new Fingerprint(file.sha256(), file.size());
        if (!Fingerprint.of(bytes).equals(wanted)) {
            throw new IllegalStateException("the bytes of " + file.sha256() + " have changed before they were kept");
        }
        switch (files.again(file)) {
            case Standing.Kept _ -> {}
            case Standing.Unknown _ -> keep(file, wanted, bytes);
            case Standing.Going(Instant since) -> {
                if (since.plus(LONGEST_REMOVAL).isAfter(clock.instant())) {
                    throw SERVICE_UNAVAILABLE.because("these bytes are being removed at this moment; send them again");
                }
                files.forget(file.sha256());
                keep(file, wanted, bytes);
            }
        }
    }

    private void keep(MediaFile file, Fingerprint print, Path bytes) throws IOException {
        var store = stores.chosen();
        store.put(print, bytes);
        if (!files.add(file, store.kind()) && !(files.again(file) instanceof Standing.Kept)) {
            throw SERVICE_UNAVAILABLE.because("these bytes are being removed at this moment; send them again");
        }
    }

    @Override
    public Optional<Blob> find(String sha256) {
        return files.find(sha256).map(this::blob);
    }

    private Blob blob(KeptFile file) {
        return new Blob(
                file.sha256(),
                file.type(),
                file.extension(),
                file.print().size(),
                file.remade(),
                from -> recent.open(file.print(), from, at -> open(file, at)));
    }

    /** Where a file lies may have changed since it was looked up. */
    private InputStream open(KeptFile file, long from) {
        try {
            return stores.of(file.store()).open(file.print(), from);
        } catch (BytesMissing missing) {
            return files.find(file.sha256())
                    .filter(now -> now.store() != file.store())
                    .map(now -> stores.of(now.store()).open(now.print(), from))
                    .orElseThrow(() -> missing);
        }
    }
}
