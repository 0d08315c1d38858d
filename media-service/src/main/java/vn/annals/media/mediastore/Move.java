package vn.annals.media.mediastore;

import static vn.annals.kernel.refusal.EdgeRefusal.SERVICE_UNAVAILABLE;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.stereotype.Component;
import vn.annals.media.blob.BytesStore;
import vn.annals.media.blob.FilesStore;
import vn.annals.media.blob.KeptFile;
import vn.annals.media.blob.Stores;
import vn.annals.media.mediastore.Step.What;
import vn.annals.media.workroom.Workroom;

/**
 * Brings files into the chosen store. What is known of a file says where it lies, and is changed when the copy has been
 * read back: until then it is read where it was, and of whoever is killed meanwhile the next one finds the copy.
 */
@Component
final class Move {

    private final FilesStore files;
    private final Stores stores;
    private final Path waiting;

    Move(FilesStore files, Stores stores, Workroom workroom) {
        this.files = files;
        this.stores = stores;
        this.waiting = workroom.folder("moves");
    }

    Step next(String after) {
        return Steps.through(files.list(after, Steps.FILES_AT_ONCE), (file, steps) -> {
            if (file.store() != stores.chosen().kind()) {
                move(file, steps);
            }
        });
    }

    private void move(KeptFile file, Steps steps) {
        try {
            var copy = Files.createTempFile(waiting, "move-", ".part");
            try {
                move(file, copy, steps);
            } finally {
                Files.delete(copy);
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private void move(KeptFile file, Path copy, Steps steps) throws IOException {
        var from = stores.of(file.store());
        var to = stores.chosen();
        try (var out = Files.newOutputStream(copy)) {
            var fault = Reading.fault(from, file.print(), out);
            if (fault.isPresent()) {
                steps.item(file.sha256(), from.kind().word(), fault.get());
                return;
            }
        }
        var there = Reading.fault(to, file.print(), OutputStream.nullOutputStream());
        if (there.isPresent()) {
            put(file, copy, there.get(), to);
        }
        files.move(file.sha256(), to.kind());
        steps.done();
    }

    private static void put(KeptFile file, Path copy, What there, BytesStore to) throws IOException {
        if (there == What.CORRUPTED) {
            to.remove(file.sha256());
        }
        to.put(file.print(), copy);
        if (Reading.fault(to, file.print(), OutputStream.nullOutputStream()).isPresent()) {
            throw SERVICE_UNAVAILABLE.because(
                    "the store " + to.kind().word() + " does not give back what it was given");
        }
    }
}
