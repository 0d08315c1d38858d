package vn.annals.kernel.ledger.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.serialization.Revision;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.annals.kernel.ledger.Commits;
import vn.annals.kernel.ledger.LedgerPosition;
import vn.annals.kernel.ledger.LedgerSerializer;
import vn.annals.kernel.ledger.tenancy.SliceEvent.ParkedRetried;
import vn.annals.kernel.tenancy.CurrentTenant;
import vn.annals.kernel.testkit.EmbeddedMongo;

/** What a slice is given of events that were written by another version of the program. */
class RevisionsIT {

    @RegisterExtension
    static final EmbeddedMongo MONGO = new EmbeddedMongo();

    @RegisterExtension
    final Office office = new Office(MONGO);

    private final List<Object> kept = new CopyOnWriteArrayList<>();
    private final Slice diary = Slice.projection("diary", new Keeping());

    static final class Once {
        sealed interface DiaryEvent {
            @Revision("1")
            record DayKept(String text) implements DiaryEvent {}
        }
    }

    sealed interface DiaryEvent {
        @Revision("3")
        record DayKept(String words, String mood) implements DiaryEvent {}
    }

    private final class Keeping implements EventMessageHandler {
        @Override
        public Object handle(EventMessage<?> event) {
            if (CurrentTenant.get().equals(office.tenant)) {
                kept.add(event.getPayload());
            }
            return event;
        }
    }

    private static final class Step extends SingleEventUpcaster {

        private final int from;
        private final Consumer<ObjectNode> change;

        Step(int from, Consumer<ObjectNode> change) {
            this.from = from;
            this.change = change;
        }

        @Override
        protected boolean canUpcast(IntermediateEventRepresentation event) {
            return event.getType().equals(type(from));
        }

        @Override
        protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
            return event.upcastPayload(type(from + 1), JsonNode.class, day -> {
                change.accept((ObjectNode) day);
                return day;
            });
        }

        private static SimpleSerializedType type(int revision) {
            return new SimpleSerializedType("diary.DayKept", String.valueOf(revision));
        }
    }

    private final EventUpcasterChain steps = new EventUpcasterChain(
            new Step(1, day -> day.set("words", day.remove("text"))), new Step(2, day -> day.put("mood", "không rõ")));

    @Test
    void an_old_event_goes_through_every_step_to_the_revision_of_today() {
        written();

        var today = office.process("one", serializer(), steps, diary).start();

        assertThat(today.reaches(office.tenant, "diary", 1)).isTrue();
        assertThat(kept).containsExactly(new DiaryEvent.DayKept("Một ngày", "không rõ"));
    }

    @Test
    void a_revision_nobody_knows_is_parked_until_it_is_known() {
        written();
        try (var process = office.process("one", serializer(), NoOpEventUpcaster.INSTANCE, diary)
                .start()) {
            assertThat(process.reaches(office.tenant, "diary", 1)).isTrue();
            assertThat(office.collection("parked").find().first())
                    .containsEntry("_id", "diary/day")
                    .containsEntry("position", new LedgerPosition(1, 0).number())
                    .containsEntry("failure", "UnknownEvent");
        }
        var today = office.process("one", serializer(), steps, diary).start();
        today.order(office.tenant, new ParkedRetried("diary", "day"));

        assertThat(today.reaches(office.tenant, "diary", 2)).isTrue();
        assertThat(kept).containsExactly(new DiaryEvent.DayKept("Một ngày", "không rõ"));
        assertThat(office.collection("parked").find()).isEmpty();
    }

    private void written() {
        var context = Commits.context(office.tenant, UUID.randomUUID().toString());
        var day = new Once.DiaryEvent.DayKept("Một ngày");
        office.process("writer", new LedgerSerializer(Once.DiaryEvent.class), NoOpEventUpcaster.INSTANCE)
                .ledgers
                .ledger(office.tenant)
                .appendEvents(List.of(new GenericDomainEventMessage<>("Diary", "day", 0, day, context.toMetaData())));
    }

    private static LedgerSerializer serializer() {
        return new LedgerSerializer(DiaryEvent.class, SliceEvent.class);
    }
}
