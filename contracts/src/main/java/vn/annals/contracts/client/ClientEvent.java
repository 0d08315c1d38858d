package vn.annals.contracts.client;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * Everything that can have happened to an API client of a tenant. Its secret is the identity provider's and stands nowhere
 * here. {@code revision} counts what the identity provider has to be brought to, from 1.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public sealed interface ClientEvent {

    ClientId clientId();

    /** {@code login} is the {@code client_id} with which the program asks for tokens. */
    @Revision("1")
    record ClientCreated(ClientId clientId, int revision, String login, String name, List<String> roles)
            implements ClientEvent {
        public ClientCreated {
            roles = List.copyOf(roles);
        }
    }

    /** The secret before no longer works. {@code rotation} names the request that asked for it. */
    @Revision("1")
    record ClientRotated(ClientId clientId, String rotation) implements ClientEvent {}

    /** For good. */
    @Revision("1")
    record ClientRevoked(ClientId clientId, int revision) implements ClientEvent {}

    /** The identity provider does as this revision says. {@code person} is the subject under which the program acts. */
    @Revision("1")
    record ClientConverged(
            ClientId clientId, int revision, @Nullable String person) implements ClientEvent {}
}
