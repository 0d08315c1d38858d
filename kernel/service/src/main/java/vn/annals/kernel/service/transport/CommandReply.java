package vn.annals.kernel.service.transport;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandResultMessage;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.annals.kernel.ledger.CommandAlreadyCommitted;
import vn.annals.kernel.ledger.CommitContext;
import vn.annals.kernel.service.command.CommandFailures;

/** What became of a command: a value and a commit, or a refusal. {@code type} names a value of the contracts. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CommandReply(
        @Nullable String type,
        @Nullable JsonNode value,
        @Nullable Long commit,
        @Nullable WiredRefusal refused) {

    static CommandReply of(CommandResultMessage<?> result, JsonMapper json) {
        if (!result.isExceptional()) {
            return value(result.getPayload(), result.getMetaData().get(CommitContext.COMMIT), json);
        }
        return result.exceptionResult() instanceof CommandAlreadyCommitted done
                ? new CommandReply(null, null, done.commit(), null)
                : new CommandReply(null, null, null, WiredRefusal.of(CommandFailures.thrown(result.exceptionResult())));
    }

    CommandResultMessage<?> opened(JsonMapper json) {
        if (refused != null) {
            return GenericCommandResultMessage.asCommandResultMessage(refused.opened());
        }
        var data = commit == null ? MetaData.emptyInstance() : MetaData.from(Map.of(CommitContext.COMMIT, commit));
        return new GenericCommandResultMessage<>(payload(json), data);
    }

    private static CommandReply value(@Nullable Object payload, @Nullable Object commit, JsonMapper json) {
        var number = commit instanceof Long known ? known : null;
        if (payload == null) {
            return new CommandReply(null, null, number, null);
        }
        var type = ContractNames.of(payload.getClass()).orElse(null);
        if (type == null && !(payload instanceof String || payload instanceof Number || payload instanceof Boolean)) {
            throw new IllegalStateException(payload.getClass() + " is not of the contracts and cannot be answered");
        }
        return new CommandReply(type, json.valueToTree(payload), number, null);
    }

    private @Nullable Object payload(JsonMapper json) {
        if (value == null) {
            return null;
        }
        var known = type == null ? Object.class : ContractNames.type(type).orElse(null);
        return known == null ? null : json.treeToValue(value, known);
    }
}
