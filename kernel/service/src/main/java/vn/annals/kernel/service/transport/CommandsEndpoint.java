package vn.annals.kernel.service.transport;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.annals.kernel.refusal.EdgeRefusal;
import vn.annals.kernel.service.access.InternalAccess;

/** Where other services bring their commands. */
@RestController
@RequestMapping(path = "/internal/commands", produces = MediaType.APPLICATION_JSON_VALUE)
final class CommandsEndpoint {

    private static final int LOAD = 100;

    private final CommandBus local;
    private final HandledCommands handled;
    private final Ring ring;
    private final JsonMapper json;

    CommandsEndpoint(CommandBus local, HandledCommands handled, Ring ring, JsonMapper json) {
        this.local = local;
        this.handled = handled;
        this.ring = ring;
        this.json = json;
    }

    @GetMapping("/capabilities")
    @InternalAccess
    byte[] capabilities() {
        return json.writeValueAsBytes(new Capabilities(ring.self(), LOAD, handled.names()));
    }

    @PostMapping
    @InternalAccess
    byte[] handle(@RequestBody byte[] body) {
        var answer = new FutureCallback<Object, Object>();
        local.dispatch(opened(body), answer);
        CommandResultMessage<?> result = answer.join();
        return json.writeValueAsBytes(CommandReply.of(result, json));
    }

    private CommandMessage<Object> opened(byte[] body) {
        try {
            var letter = json.readValue(body, CommandLetter.class);
            var type = handled.type(letter.command())
                    .orElseThrow(() -> EdgeRefusal.NOT_FOUND.because("this command is not handled here"));
            @SuppressWarnings("unchecked")
            var command = (CommandMessage<Object>) letter.opened(type, json);
            return command;
        } catch (JacksonException | IllegalStateException unreadable) {
            throw EdgeRefusal.MALFORMED_REQUEST.because("this is not a command of ours");
        }
    }
}
