package vn.annals.trial.notes;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.springframework.stereotype.Component;
import vn.annals.contracts.trial.NoteEvent.NoteWritten;
import vn.annals.contracts.trial.NoteId;
import vn.annals.kernel.tenancy.CurrentTenant;

@Component
@ProcessingGroup("notes")
public class NotesProjection {

    public record Row(
            String tenant, String text, Instant at, long commit, int index, long sequence, String actor, String role) {}

    /** A note that this projection makes no sense of. */
    public static final String RIDDLE = "không ai hiểu";

    /** A note that this projection is busy with until it is told to go on. */
    public static final String LONG = "rất dài";

    private final CountDownLatch going = new CountDownLatch(1);
    private final Map<NoteId, Row> rows = new ConcurrentHashMap<>();

    public Optional<Row> find(NoteId id) {
        return Optional.ofNullable(rows.get(id));
    }

    public void goOn() {
        going.countDown();
    }

    @EventHandler
    void on(
            NoteWritten event,
            @Timestamp Instant at,
            @MetaDataValue("commit") long commit,
            @MetaDataValue("index") int index,
            @SequenceNumber long sequence,
            @MetaDataValue("actor") String actor,
            @MetaDataValue("role") String role)
            throws InterruptedException {
        if (event.text().equals(RIDDLE)) {
            throw new IllegalStateException("cannot make sense of " + event.noteId());
        }
        if (event.text().equals(LONG)) {
            going.await();
        }
        var tenant = CurrentTenant.get().value();
        rows.put(event.noteId(), new Row(tenant, event.text(), at, commit, index, sequence, actor, role));
    }
}
