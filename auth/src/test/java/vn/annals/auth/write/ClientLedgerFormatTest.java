package vn.annals.auth.write;

import java.util.List;
import java.util.stream.Stream;
import vn.annals.contracts.client.ClientEvent;
import vn.annals.contracts.client.ClientEvent.ClientConverged;
import vn.annals.contracts.client.ClientEvent.ClientCreated;
import vn.annals.contracts.client.ClientEvent.ClientRevoked;
import vn.annals.contracts.client.ClientEvent.ClientRotated;
import vn.annals.contracts.client.ClientId;
import vn.annals.kernel.service.trial.LedgerFormat;

class ClientLedgerFormatTest extends LedgerFormat {

    private static final ClientId CLIENT = new ClientId("0b5c1d5e-7d0e-4f0b-9b55-0a4f9d2f8f10");
    private static final String PERSON = "5707e911-69fa-5eb4-9e7d-c52d0d3ff2d7";

    ClientLedgerFormatTest() {
        super(ClientEvent.class);
    }

    @Override
    protected Stream<ClientEvent> events() {
        return Stream.of(
                new ClientCreated(CLIENT, 1, "cong-tin-0b5c1d5e@cao-bang", "Cổng tin", List.of("integrator")),
                new ClientRotated(CLIENT, PERSON),
                new ClientRevoked(CLIENT, 2),
                new ClientConverged(CLIENT, 1, PERSON));
    }
}
