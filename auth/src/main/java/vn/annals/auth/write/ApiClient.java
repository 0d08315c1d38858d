package vn.annals.auth.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static vn.annals.contracts.client.ClientRefusal.CLIENT_EXISTS;
import static vn.annals.contracts.client.ClientRefusal.CLIENT_NOT_FOUND;

import java.util.HashSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import vn.annals.contracts.client.ClientCommand.ConfirmClient;
import vn.annals.contracts.client.ClientCommand.CreateClient;
import vn.annals.contracts.client.ClientCommand.RevokeClient;
import vn.annals.contracts.client.ClientCommand.RotateClient;
import vn.annals.contracts.client.ClientEvent;
import vn.annals.contracts.client.ClientEvent.ClientConverged;
import vn.annals.contracts.client.ClientEvent.ClientCreated;
import vn.annals.contracts.client.ClientEvent.ClientRevoked;
import vn.annals.contracts.client.ClientEvent.ClientRotated;
import vn.annals.contracts.client.ClientId;

/** A program that acts in the tenant with roles of its own. */
@Aggregate
class ApiClient {

    private static final int CREATED = 1;
    private static final int REVOKED = 2;

    @AggregateIdentifier
    private @Nullable ClientId id;

    private final Set<String> rotations = new HashSet<>();
    private int revision;
    private int converged;
    private @Nullable String person;

    protected ApiClient() {
        // Axon rebuilds the client from its events.
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(CreateClient command) {
        if (revision != 0) {
            throw CLIENT_EXISTS.because("this client exists already");
        }
        apply(new ClientCreated(command.clientId(), CREATED, command.login(), command.name(), command.roles()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RotateClient command) {
        mustBeThere();
        if (!rotations.contains(command.rotation())) {
            apply(new ClientRotated(command.clientId(), command.rotation()));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RevokeClient command) {
        mustBeThere();
        apply(new ClientRevoked(command.clientId(), REVOKED));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ConfirmClient command) {
        if (revision == 0) {
            throw CLIENT_NOT_FOUND.because("there is no such client");
        }
        if (command.revision() > converged || isAnother(command)) {
            apply(new ClientConverged(command.clientId(), command.revision(), command.person()));
        }
    }

    // A client that was lost has been replaced.
    private boolean isAnother(ConfirmClient command) {
        return command.revision() == converged
                && command.person() != null
                && !command.person().equals(person);
    }

    private void mustBeThere() {
        if (revision != CREATED) {
            throw CLIENT_NOT_FOUND.because("there is no such client");
        }
    }

    @EventSourcingHandler
    void on(ClientEvent event) {
        id = event.clientId();
        switch (event) {
            case ClientCreated created -> revision = created.revision();
            case ClientRotated rotated -> rotations.add(rotated.rotation());
            case ClientRevoked revoked -> revision = revoked.revision();
            case ClientConverged done -> {
                converged = done.revision();
                person = done.person();
            }
        }
    }
}
