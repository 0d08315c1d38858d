package vn.annals.kernel.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import vn.annals.kernel.tenancy.Actor;
import vn.annals.kernel.tenancy.TenantId;

/**
 * Who asked for a commit, in which tenant, why, and what led to it. Travels as metadata from the command to its events;
 * {@code command} is unique per tenant and makes a repeat harmless.
 */
public record CommitContext(
        TenantId tenant,
        TenantId origin,
        Actor actor,
        @Nullable String why,
        String command,
        String correlation,
        String cause) {

    public static final String TENANT = "tenant";
    public static final String ORIGIN = "origin";
    public static final String ACTOR = "actor";
    public static final String ACTOR_KIND = "actorKind";
    public static final String ROLE = "role";
    public static final String SESSION = "session";
    public static final String REASON = "reason";
    public static final String COMMAND = "command";
    public static final String CORRELATION = "correlation";
    public static final String CAUSE = "cause";

    /** Added to events that are read from a ledger: the commit's number, a {@code Long}. */
    public static final String COMMIT = "commit";

    /** Added to events that are read from a ledger: the event's place in its commit, an {@code Integer}. */
    public static final String INDEX = "index";

    public static final List<String> KEYS =
            List.of(TENANT, ORIGIN, ACTOR, ACTOR_KIND, ROLE, SESSION, REASON, COMMAND, CORRELATION, CAUSE);

    public MetaData toMetaData() {
        var data = new HashMap<String, @Nullable Object>();
        data.put(TENANT, tenant.value());
        data.put(ORIGIN, origin.value());
        data.put(ACTOR, actor.id());
        data.put(ACTOR_KIND, actor.kind().word());
        data.put(ROLE, actor.role());
        data.put(SESSION, actor.session());
        data.put(REASON, why);
        data.put(COMMAND, command);
        data.put(CORRELATION, correlation);
        data.put(CAUSE, cause);
        data.values().removeIf(Objects::isNull);
        return MetaData.from(data);
    }

    public static CommitContext from(Map<String, ?> data) {
        var tenant = new TenantId(text(data, TENANT));
        var origin = data.get(ORIGIN) instanceof String other ? new TenantId(other) : tenant;
        var actor = new Actor(
                text(data, ACTOR),
                Actor.Kind.of(text(data, ACTOR_KIND)),
                textOrNull(data, ROLE),
                textOrNull(data, SESSION));
        var command = text(data, COMMAND);
        return new CommitContext(
                tenant, origin, actor, textOrNull(data, REASON), command, text(data, CORRELATION), text(data, CAUSE));
    }

    /** The one context of the events of a unit of work; they all come from one command. */
    public static CommitContext ofAll(List<? extends EventMessage<?>> events) {
        var contexts = events.stream()
                .map(event -> from(event.getMetaData()))
                .distinct()
                .toList();
        if (contexts.size() != 1) {
            throw new IllegalStateException("events of " + contexts.size() + " contexts in one unit of work");
        }
        return contexts.getFirst();
    }

    private static String text(Map<String, ?> data, String key) {
        if (data.get(key) instanceof String text) {
            return text;
        }
        throw new IllegalStateException("message without " + key);
    }

    private static @Nullable String textOrNull(Map<String, ?> data, String key) {
        return data.get(key) instanceof String text ? text : null;
    }
}
