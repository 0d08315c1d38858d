package vn.annals.auth.write;

import static vn.annals.contracts.client.ClientRefusal.CLIENT_EXISTS;
import static vn.annals.contracts.client.ClientRefusal.CLIENT_NOT_FOUND;
import static vn.annals.kernel.testkit.RefusedAs.refusedAs;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.annals.contracts.client.ClientCommand;
import vn.annals.contracts.client.ClientCommand.ConfirmClient;
import vn.annals.contracts.client.ClientCommand.CreateClient;
import vn.annals.contracts.client.ClientCommand.RevokeClient;
import vn.annals.contracts.client.ClientCommand.RotateClient;
import vn.annals.contracts.client.ClientEvent.ClientConverged;
import vn.annals.contracts.client.ClientEvent.ClientCreated;
import vn.annals.contracts.client.ClientEvent.ClientRevoked;
import vn.annals.contracts.client.ClientEvent.ClientRotated;
import vn.annals.contracts.client.ClientId;

class ApiClientTest {

    private static final ClientId PORTAL = new ClientId("0b5c1d5e-7d0e-4f0b-9b55-0a4f9d2f8f10");
    private static final CreateClient CREATE =
            new CreateClient(PORTAL, "cong-tin-0b5c1d5e@cao-bang", "Cổng tin", List.of("integrator"));
    private static final ClientCreated CREATED =
            new ClientCreated(PORTAL, 1, CREATE.login(), CREATE.name(), CREATE.roles());

    private final FixtureConfiguration<ApiClient> client = new AggregateTestFixture<>(ApiClient.class);

    @Test
    void a_client_is_created_once() {
        client.givenNoPriorActivity().when(CREATE).expectEvents(CREATED);
    }

    @Test
    void what_is_there_is_not_created_again() {
        client.given(CREATED).when(CREATE).expectNoEvents().expectException(refusedAs(CLIENT_EXISTS));
    }

    @Test
    void each_rotation_is_noted_once() {
        client.given(CREATED).when(new RotateClient(PORTAL, "r1")).expectEvents(new ClientRotated(PORTAL, "r1"));
    }

    @Test
    void a_rotation_that_is_told_again_is_no_other() {
        client.given(CREATED, new ClientRotated(PORTAL, "r1"), new ClientRotated(PORTAL, "r2"))
                .when(new RotateClient(PORTAL, "r1"))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void a_client_is_revoked() {
        client.given(CREATED).when(new RevokeClient(PORTAL)).expectEvents(new ClientRevoked(PORTAL, 2));
    }

    @Test
    void what_has_reached_the_identity_provider_is_noted_once() {
        client.given(CREATED).when(new ConfirmClient(PORTAL, 1, "p")).expectEvents(new ClientConverged(PORTAL, 1, "p"));
    }

    @Test
    void what_was_noted_is_not_noted_again() {
        client.given(CREATED, new ClientConverged(PORTAL, 1, "p"))
                .when(new ConfirmClient(PORTAL, 1, "p"))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void a_client_that_replaced_the_one_before_is_noted() {
        client.given(CREATED, new ClientConverged(PORTAL, 1, "p"))
                .when(new ConfirmClient(PORTAL, 1, "q"))
                .expectEvents(new ClientConverged(PORTAL, 1, "q"));
    }

    @Test
    void a_revocation_that_was_carried_out_is_noted() {
        client.given(CREATED, new ClientRevoked(PORTAL, 2))
                .when(new ConfirmClient(PORTAL, 2, "p"))
                .expectEvents(new ClientConverged(PORTAL, 2, "p"));
    }

    static Stream<ClientCommand> commandsToAClient() {
        return Stream.of(new RotateClient(PORTAL, "r1"), new RevokeClient(PORTAL), new ConfirmClient(PORTAL, 1, null));
    }

    @ParameterizedTest
    @MethodSource("commandsToAClient")
    void what_is_not_there_is_not_found(ClientCommand command) {
        client.givenNoPriorActivity().when(command).expectNoEvents().expectException(refusedAs(CLIENT_NOT_FOUND));
    }

    static Stream<ClientCommand> commandsThatComeTooLate() {
        return Stream.of(new RotateClient(PORTAL, "r1"), new RevokeClient(PORTAL));
    }

    @ParameterizedTest
    @MethodSource("commandsThatComeTooLate")
    void what_was_revoked_is_not_found(ClientCommand command) {
        client.given(CREATED, new ClientRevoked(PORTAL, 2))
                .when(command)
                .expectNoEvents()
                .expectException(refusedAs(CLIENT_NOT_FOUND));
    }
}
