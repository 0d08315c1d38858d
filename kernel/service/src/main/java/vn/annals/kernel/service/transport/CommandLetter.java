package vn.annals.kernel.service.transport;

import java.util.HashMap;
import java.util.Map;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.GenericMessage;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.annals.kernel.ledger.CommitContext;

/** A command on its way to another process: contract name, payload, and who asks, in which tenant and why. */
record CommandLetter(String command, JsonNode payload, Map<String, String> context) {

    static CommandLetter of(CommandMessage<?> message, String name, JsonMapper json) {
        var context = new HashMap<String, String>();
        CommitContext.from(message.getMetaData())
                .toMetaData()
                .forEach((key, value) -> context.put(key, String.valueOf(value)));
        return new CommandLetter(name, json.valueToTree(message.getPayload()), context);
    }

    /** {@code type} comes from what this process handles, never from the letter. */
    CommandMessage<?> opened(Class<?> type, JsonMapper json) {
        // Through the context, so that a letter carries nothing else into the ledger.
        var from = CommitContext.from(context);
        return new GenericCommandMessage<>(
                new GenericMessage<>(from.command(), json.treeToValue(payload, type), from.toMetaData()),
                type.getName());
    }
}
