package vn.annals.media.mediastore;

import java.io.OutputStream;
import java.time.Duration;
import org.springframework.stereotype.Component;
import vn.annals.media.blob.FilesStore;
import vn.annals.media.blob.Stores;

/** Reads each file where it lies. */
@Component
final class Verify {

    private static final Duration LONGEST = Duration.ofSeconds(2);
    private static final int FILES_AT_ONCE = 500;

    private final FilesStore files;
    private final Stores stores;

    Verify(FilesStore files, Stores stores) {
        this.files = files;
        this.stores = stores;
    }

    Step next(String after) {
        var steps = new Steps(LONGEST);
        String last = null;
        for (var file : files.list(after, FILES_AT_ONCE)) {
            steps.seen(file);
            Reading.fault(stores.of(file.store()), file.print(), OutputStream.nullOutputStream())
                    .ifPresentOrElse(
                            fault -> steps.item(file.sha256(), file.store().word(), fault), steps::done);
            last = file.sha256();
            if (steps.timeIsUp()) {
                break;
            }
        }
        return steps.until(last);
    }
}
