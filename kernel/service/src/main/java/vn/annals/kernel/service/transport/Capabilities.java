package vn.annals.kernel.service.transport;

import java.util.Set;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.distributed.CommandMessageFilter;

/** What an instance says of itself; {@code member} is new at each start, so that an instance knows itself again. */
record Capabilities(String member, int load, Set<String> commands) {

    CommandMessageFilter filter() {
        return new Known(commands);
    }

    // A record, because the ring compares filters to see whether anything has changed.
    private record Known(Set<String> commands) implements CommandMessageFilter {

        @Override
        public boolean matches(CommandMessage<?> message) {
            return ContractNames.of(message.getPayloadType())
                    .filter(commands::contains)
                    .isPresent();
        }
    }
}
