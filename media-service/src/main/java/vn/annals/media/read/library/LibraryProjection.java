package vn.annals.media.read.library;

import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.springframework.stereotype.Component;
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
            MediaStored event,
            @Timestamp Instant at,
            @MetaDataValue("commit") long commit,
            @MetaDataValue("actor") String actor) {
        library.put(new LibraryRow(event.mediaId(), commit, event.file(), event.description(), at, actor));
    }
}
