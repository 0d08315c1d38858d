package vn.annals.auth.automation.programs;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.annals.auth.answer.ClientAnswer;
import vn.annals.auth.answer.KnownClients;
import vn.annals.auth.keycloak.ClientRealm;
import vn.annals.contracts.client.ClientCommand.ConfirmClient;
import vn.annals.contracts.client.ClientEvent;
import vn.annals.contracts.client.ClientEvent.ClientConverged;
import vn.annals.contracts.client.ClientEvent.ClientCreated;
import vn.annals.contracts.client.ClientEvent.ClientRevoked;
import vn.annals.contracts.client.ClientEvent.ClientRotated;
import vn.annals.contracts.client.ClientId;
import vn.annals.kernel.service.command.AutomaticCommands;
import vn.annals.kernel.service.command.Automation;
import vn.annals.kernel.tenancy.CurrentTenant;

@Component
@Automation
@ProcessingGroup("programs")
class WhenClientChangesThenConverge {

    private final KnownClients clients;
    private final ClientRealm realm;
    private final AutomaticCommands commands;

    WhenClientChangesThenConverge(KnownClients clients, ClientRealm realm, AutomaticCommands commands) {
        this.clients = clients;
        this.realm = realm;
        this.commands = commands;
    }

    // What holds now is brought about, not what the event says: after an outage nothing revoked is let in first.
    @EventHandler
    void react(ClientEvent event, @MetaDataValue("commit") long commit, EventMessage<?> because) {
        switch (event) {
            case ClientCreated _, ClientRevoked _ ->
                clients.after(commit, event.clientId())
                        .filter(ClientAnswer::converging)
                        .ifPresent(client -> converge(event.clientId(), client, because));
            case ClientRotated _, ClientConverged _ -> {}
        }
    }

    private void converge(ClientId id, ClientAnswer client, EventMessage<?> because) {
        commands.send(new ConfirmClient(id, client.revision(), settled(client)), because);
    }

    private @Nullable String settled(ClientAnswer client) {
        if (client.revoked()) {
            realm.close(client.login());
            return client.person();
        }
        return realm.converge(CurrentTenant.get().value(), client.login(), client.roles());
    }
}
