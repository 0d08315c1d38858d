package vn.annals.auth.read.clients;

import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.springframework.stereotype.Component;
import vn.annals.contracts.client.ClientEvent;
import vn.annals.contracts.client.ClientEvent.ClientConverged;
import vn.annals.contracts.client.ClientEvent.ClientCreated;
import vn.annals.contracts.client.ClientEvent.ClientRevoked;
import vn.annals.contracts.client.ClientEvent.ClientRotated;

@Component
@ProcessingGroup(ClientsProjection.SLICE)
class ClientsProjection {

    static final String SLICE = "clients";

    private final ClientsStore clients;

    ClientsProjection(ClientsStore clients) {
        this.clients = clients;
    }

    @EventHandler
    void on(ClientEvent event, @Timestamp Instant at, @MetaDataValue("commit") long commit) {
        switch (event) {
            case ClientCreated created -> clients.add(created, at, commit);
            case ClientRotated rotated -> clients.rotated(rotated, at, commit);
            case ClientRevoked revoked -> clients.revoked(revoked, commit);
            case ClientConverged converged -> clients.converged(converged, commit);
        }
    }
}
