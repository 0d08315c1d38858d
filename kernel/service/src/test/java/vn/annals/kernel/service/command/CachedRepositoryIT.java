package vn.annals.kernel.service.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.annals.contracts.trial.NoteCommand;
import vn.annals.contracts.trial.NoteCommand.AmendNote;
import vn.annals.contracts.trial.NoteCommand.SayNote;
import vn.annals.contracts.trial.NoteCommand.WriteNote;
import vn.annals.contracts.trial.NoteId;
import vn.annals.kernel.ledger.CommitContext;
import vn.annals.kernel.ledger.tenancy.TenantLedgers;
import vn.annals.kernel.refusal.Refusal;
import vn.annals.kernel.service.trial.TrialIdentity;
import vn.annals.kernel.service.trial.TrialService;
import vn.annals.kernel.tenancy.Actor;
import vn.annals.kernel.tenancy.TenantId;
import vn.annals.kernel.testkit.EmbeddedMongo;
import vn.annals.trial.notes.NotesService;

/** Two instances of a service, each of which keeps in memory what it wrote last. */
class CachedRepositoryIT {

    @RegisterExtension
    static final EmbeddedMongo MONGO = new EmbeddedMongo();

    private static final TrialIdentity IDENTITY = new TrialIdentity();
    private static TrialService one;
    private static TrialService two;

    private final TenantId tenant = MONGO.freshTenant();
    private final NoteId note = NoteId.random();

    @BeforeAll
    static void start() {
        one = TrialService.start(NotesService.class, MONGO.connectionString(), IDENTITY, Map.of());
        two = TrialService.start(NotesService.class, MONGO.connectionString(), IDENTITY, Map.of());
    }

    @AfterAll
    static void stop() {
        one.close();
        two.close();
        IDENTITY.close();
    }

    @Test
    void an_aggregate_is_kept_between_commands() {
        done(one, write(note));
        var before = hits(one);

        done(one, amend(1));
        done(one, amend(2));

        assertThat(hits(one) - before).isEqualTo(2);
    }

    @Test
    void a_refusal_does_not_drop_it() {
        done(one, write(note));
        var before = hits(one);

        assertThat(send(one, tenant, amend(7)).exceptionResult()).isInstanceOf(Refusal.class);
        done(one, amend(1));

        assertThat(hits(one) - before).isEqualTo(2);
    }

    @Test
    void an_instance_that_is_behind_does_not_refuse_what_is_right() {
        done(one, write(note));
        done(two, amend(1));

        done(one, amend(2));

        assertThat(events()).isEqualTo(3);
    }

    @Test
    void an_instance_that_is_behind_does_not_accept_what_is_wrong() {
        done(one, write(note));
        done(two, amend(1));

        var outdated = send(one, tenant, amend(1));

        assertThat(outdated.exceptionResult())
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.extras()).containsEntry("currentRevision", 2));
        assertThat(events()).isEqualTo(2);
    }

    @Test
    void an_instance_that_is_behind_does_not_take_what_was_undone_for_done() {
        done(one, write(note));
        done(two, new SayNote(note, "hai"));

        done(one, new SayNote(note, "một"));

        assertThat(events()).isEqualTo(3);
    }

    @Test
    void each_tenant_has_its_own() {
        var neighbour = MONGO.freshTenant();
        done(one, write(note));

        assertThat(send(one, neighbour, write(note)).isExceptional()).isFalse();
        assertThat(send(one, neighbour, amend(2)).exceptionResult()).isInstanceOf(Refusal.class);
        done(one, amend(1));
    }

    @Test
    void of_changes_raced_on_two_instances_each_revision_has_one_author() throws Exception {
        done(one, write(note));
        var won = new ArrayList<Boolean>();
        try (var racers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int revision = 1; revision <= 20; revision++) {
                var amending = amend(revision);
                var race = IntStream.range(0, 4)
                        .<Callable<CommandResultMessage<?>>>mapToObj(
                                n -> () -> send(n % 2 == 0 ? one : two, tenant, amending))
                        .toList();
                for (var racer : racers.invokeAll(race)) {
                    won.add(succeeded(racer.get()));
                }
            }
        }

        assertThat(won.stream().filter(Boolean::booleanValue)).hasSize(20);
        assertThat(events()).isEqualTo(21);
    }

    private static boolean succeeded(CommandResultMessage<?> result) {
        if (result.isExceptional()) {
            assertThat(result.exceptionResult()).isInstanceOfAny(Refusal.class, ConcurrencyException.class);
        }
        return !result.isExceptional();
    }

    private long events() {
        return one.bean(TenantLedgers.class)
                        .ledger(tenant)
                        .lastSequenceNumberFor(note.value())
                        .orElse(-1L)
                + 1;
    }

    private static long hits(TrialService service) {
        return service.bean(AggregateCache.class).hits();
    }

    private void done(TrialService by, NoteCommand command) {
        assertThat(send(by, tenant, command).optionalExceptionResult()).isEmpty();
    }

    private static NoteCommand write(NoteId note) {
        return new WriteNote(note, "một");
    }

    private NoteCommand amend(int expected) {
        return new AmendNote(note, expected, "lần " + expected);
    }

    /** Past the ring, which would send all commands on one note to one instance. */
    private static CommandResultMessage<?> send(TrialService by, TenantId in, NoteCommand command) {
        var id = UUID.randomUUID().toString();
        var actor = new Actor("lan", Actor.Kind.USER, "author", null);
        var context = new CommitContext(in, in, actor, null, id, id, id).toMetaData();
        var message = new GenericCommandMessage<>(
                new GenericMessage<>(id, command, context), command.getClass().getName());
        var answer = new FutureCallback<NoteCommand, Object>();
        by.bean(TenantCommandBus.class).dispatch(message, answer);
        return answer.join();
    }
}
