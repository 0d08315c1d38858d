package vn.annals.contracts.client;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Everything that may be asked of an API client. */
public sealed interface ClientCommand {

    ClientId clientId();

    record CreateClient(@TargetAggregateIdentifier ClientId clientId, String login, String name, List<String> roles)
            implements ClientCommand {
        public CreateClient {
            roles = List.copyOf(roles);
        }
    }

    /** It has a new secret; {@code rotation} names the request that gave it one. */
    record RotateClient(@TargetAggregateIdentifier ClientId clientId, String rotation) implements ClientCommand {}

    record RevokeClient(@TargetAggregateIdentifier ClientId clientId) implements ClientCommand {}

    /** The identity provider has been brought to this revision; {@code person} is the subject under which it acts. */
    record ConfirmClient(
            @TargetAggregateIdentifier ClientId clientId,
            int revision,
            @Nullable String person) implements ClientCommand {}
}
