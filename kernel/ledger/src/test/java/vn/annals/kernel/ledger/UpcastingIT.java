package vn.annals.kernel.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.serialization.Revision;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.annals.kernel.ledger.proof.check.StoredCopy;
import vn.annals.kernel.tenancy.TenantId;
import vn.annals.kernel.testkit.EmbeddedMongo;

/** An event that has grown since it was written. */
class UpcastingIT {

    @RegisterExtension
    static final EmbeddedMongo MONGO = new EmbeddedMongo();

    private final TenantId tenant = MONGO.freshTenant();
    private final MongoDatabase database = MONGO.client().getDatabase(tenant.databaseName());

    /** The program of yesterday. */
    static final class Yesterday {
        sealed interface DiaryEvent {
            @Revision("1")
            record DayKept(String who, String text) implements DiaryEvent {}
        }
    }

    /** The program of today. */
    sealed interface DiaryEvent {
        @Revision("2")
        record DayKept(String who, String text, String mood) implements DiaryEvent {}
    }

    static final class DayKeptFrom1To2 extends SingleEventUpcaster {

        private static final SimpleSerializedType FROM = new SimpleSerializedType("diary.DayKept", "1");
        private static final SimpleSerializedType TO = new SimpleSerializedType("diary.DayKept", "2");

        @Override
        protected boolean canUpcast(IntermediateEventRepresentation event) {
            return event.getType().equals(FROM);
        }

        @Override
        protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
            return event.upcastPayload(TO, JsonNode.class, day -> ((ObjectNode) day).put("mood", "không rõ"));
        }
    }

    @Test
    void what_was_written_yesterday_is_read_as_it_is_today() {
        written();

        var today = ledger(new DayKeptFrom1To2());

        var expected = new DiaryEvent.DayKept("lan", "Một ngày", "không rõ");
        assertThat(today.readEvents("day").asStream().map(day -> (Object) day.getPayload()))
                .containsExactly(expected);
        try (var all = today.readEvents(null, false)) {
            assertThat(all.map(day -> (Object) day.getPayload())).containsExactly(expected);
        }
    }

    @Test
    void the_bytes_that_were_hashed_never_change() throws IOException {
        written();
        ledger(new DayKeptFrom1To2()).readEvents("day").asStream().forEach(day -> {});

        assertThat(stored().events().getFirst().payload()).asString(UTF_8).isEqualTo(golden());
    }

    @Test
    void without_an_upcaster_it_is_not_guessed_at() {
        written();

        var days = ledger().readEvents("day");

        assertThatExceptionOfType(SerializationException.class)
                .isThrownBy(() -> days.next().getPayload())
                .withRootCauseInstanceOf(UnknownEvent.class);
    }

    private void written() {
        var context = Commits.context(tenant, UUID.randomUUID().toString()).toMetaData();
        var day = new Yesterday.DiaryEvent.DayKept("lan", "Một ngày");
        MongoLedger.on(database, new LedgerSerializer(Yesterday.DiaryEvent.class))
                .open()
                .appendEvents(List.of(new GenericDomainEventMessage<>("Diary", "day", 0, day, context)));
    }

    private MongoLedger ledger(EventUpcaster... upcasters) {
        var builder = MongoLedger.on(database, new LedgerSerializer(DiaryEvent.class));
        for (var upcaster : upcasters) {
            builder.upcasters(upcaster);
        }
        return builder.open();
    }

    private StoredCopy stored() {
        return new LedgerStorage(database).commits(1, 1).findFirst().orElseThrow();
    }

    private static String golden() throws IOException {
        try (var file = UpcastingIT.class.getResourceAsStream("/ledger/diary.DayKept.1.json")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), UTF_8);
        }
    }
}
