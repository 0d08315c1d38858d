package vn.annals.media.read.library;

import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.springframework.stereotype.Component;
import vn.annals.contracts.media.MediaEvent;
import vn.annals.contracts.media.MediaEvent.MediaBroughtBack;
import vn.annals.contracts.media.MediaEvent.MediaClaimed;
import vn.annals.contracts.media.MediaEvent.MediaDescribed;
import vn.annals.contracts.media.MediaEvent.MediaFileReplaced;
import vn.annals.contracts.media.MediaEvent.MediaReleased;
import vn.annals.contracts.media.MediaEvent.MediaRetired;
import vn.annals.contracts.media.MediaEvent.MediaStored;

@Component
@ProcessingGroup(LibraryProjection.SLICE)
class LibraryProjection {

    static final String SLICE = "library";

    private final LibraryStore library;

    LibraryProjection(LibraryStore library) {
        this.library = library;
    }

    @EventHandler
    void on(
            MediaEvent event,
            @Timestamp Instant at,
            @MetaDataValue("commit") long commit,
            @MetaDataValue("actor") String actor) {
        var id = event.mediaId();
        switch (event) {
            case MediaStored stored ->
                library.add(LibraryRow.stored(id, commit, stored.file(), stored.description(), at, actor));
            case MediaDescribed said ->
                library.change(id, commit, row -> row.described(commit, said.revision(), said.description()));
            case MediaFileReplaced replaced ->
                library.change(id, commit, row -> row.replaced(commit, replaced.revision(), replaced.file()));
            case MediaRetired _ -> library.change(id, commit, row -> row.retired(commit, true));
            case MediaBroughtBack _ -> library.change(id, commit, row -> row.retired(commit, false));
            case MediaClaimed _, MediaReleased _ -> {}
        }
    }
}
