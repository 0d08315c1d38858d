package vn.annals.kernel.service.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.junit.jupiter.api.Test;
import vn.annals.contracts.trial.NoteCommand.ShelveNote;
import vn.annals.contracts.trial.NoteCommand.WriteNote;
import vn.annals.contracts.trial.NoteEvent.NoteWritten;
import vn.annals.contracts.trial.NoteId;
import vn.annals.kernel.ledger.CommitContext;
import vn.annals.kernel.service.access.Caller;
import vn.annals.kernel.tenancy.Actor;
import vn.annals.kernel.tenancy.CurrentTenant;
import vn.annals.kernel.tenancy.Role;
import vn.annals.kernel.tenancy.TenantId;

class EnvelopesTest {

    private static final TenantId TENANT = new TenantId("lang-son");
    private static final Actor EDITOR = new Actor("hoa", Actor.Kind.USER, "editor", "hash");
    private static final NoteId NOTE = NoteId.random();

    private final Envelopes envelopes = new Envelopes("article-service");

    @Test
    void one_event_leads_to_the_same_command_each_time_it_is_handled() {
        var because = written();

        assertThat(caused(new ShelveNote("a", NOTE), because).getIdentifier())
                .isEqualTo(caused(new ShelveNote("a", NOTE), because).getIdentifier());
    }

    @Test
    void commands_about_different_things_are_different_commands() {
        var because = written();
        var first = caused(new ShelveNote("a", NOTE), because).getIdentifier();

        assertThat(caused(new ShelveNote("b", NOTE), because).getIdentifier()).isNotEqualTo(first);
        assertThat(caused(new ShelveNote("a", NOTE), written()).getIdentifier()).isNotEqualTo(first);
    }

    @Test
    void a_caused_command_is_the_systems_own_and_names_its_cause() {
        var because = written();
        var from = CommitContext.from(because.getMetaData());

        var context =
                CommitContext.from(caused(new ShelveNote("a", NOTE), because).getMetaData());

        assertThat(context.actor()).isEqualTo(Actor.system("article-service"));
        assertThat(context.tenant()).isEqualTo(TENANT);
        assertThat(context.cause()).isEqualTo(from.command());
        assertThat(context.correlation()).isEqualTo(from.correlation());
        assertThat(context.why()).isNull();
    }

    @Test
    void nothing_is_sent_in_nobodys_name_or_in_no_tenant() {
        var command = new WriteNote(NOTE, "x");

        assertThatThrownBy(() -> CurrentTenant.callAs(TENANT, () -> envelopes.asked(command, null)))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(
                        () -> new Caller(EDITOR, "Hoa", Set.of(Role.EDITOR)).call(() -> envelopes.asked(command, null)))
                .isInstanceOf(NoSuchElementException.class);
    }

    private CommandMessage<?> caused(Object command, EventMessage<?> because) {
        return CurrentTenant.callAs(TENANT, () -> envelopes.caused(command, because));
    }

    private static EventMessage<?> written() {
        var command = UUID.randomUUID().toString();
        var context = new CommitContext(
                TENANT, TENANT, EDITOR, "why", command, UUID.randomUUID().toString(), command);
        return new GenericEventMessage<>(new NoteWritten(NOTE, "x"), context.toMetaData());
    }
}
