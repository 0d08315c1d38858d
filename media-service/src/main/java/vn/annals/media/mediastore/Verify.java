package vn.annals.media.mediastore;

import java.io.OutputStream;
import org.springframework.stereotype.Component;
import vn.annals.media.blob.FilesStore;
import vn.annals.media.blob.KeptFile;
import vn.annals.media.blob.Stores;

/** Reads each file where it lies. */
@Component
final class Verify {

    private final FilesStore files;
    private final Stores stores;

    Verify(FilesStore files, Stores stores) {
        this.files = files;
        this.stores = stores;
    }

    Step next(String after) {
        return Steps.through(files.list(after, Steps.FILES_AT_ONCE), this::read);
    }

    private void read(KeptFile file, Steps steps) {
        Reading.fault(stores.of(file.store()), file.print(), OutputStream.nullOutputStream())
                .ifPresentOrElse(fault -> steps.item(file.sha256(), file.store().word(), fault), steps::done);
    }
}
