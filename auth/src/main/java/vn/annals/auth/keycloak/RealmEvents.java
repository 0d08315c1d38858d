package vn.annals.auth.keycloak;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.web.client.HttpClientErrorException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the realm itself has seen: who came and went, and what its administrators did. */
public final class RealmEvents {

    private static final List<String> VISITS = List.of("LOGIN", "LOGIN_ERROR", "LOGOUT");
    private static final String CONFIGURATION = "/events/config";

    private final RealmCalls calls;
    private final RealmAdmin realm;
    private final RealmUsers users;
    private final String self;
    private final Map<String, String> aliases = new ConcurrentHashMap<>();

    /** @param self the client whose own deeds are not told */
    RealmEvents(RealmCalls calls, String self) {
        this.calls = calls;
        this.realm = new RealmAdmin(calls);
        this.users = new RealmUsers(calls);
        this.self = self;
    }

    /** Somebody came or went, or could not. Where from is left with Keycloak. */
    public record Visit(
            String id,
            long time,
            String type,
            @Nullable String clientId,
            @Nullable String userId,
            @Nullable String sessionId,
            @Nullable String error) {}

    /** An administrator changed something. What it then was is left with Keycloak, for it may name people. */
    public record Change(
            String id,
            long time,
            @JsonProperty("authDetails") @Nullable Who who,
            String operationType,
            String resourceType,
            @Nullable String resourcePath,
            @Nullable String error,
            @Nullable Map<String, String> details) {

        /** Who did it. */
        public record Who(@Nullable String userId) {}

        public Optional<String> by() {
            return Optional.ofNullable(who).flatMap(known -> Optional.ofNullable(known.userId()));
        }

        // The record default would write a person's address into any log that mentions it.
        @Override
        public String toString() {
            return "Change[id=" + id + ", resourceType=" + resourceType + "]";
        }
    }

    /** Sees to it that the realm keeps its events for so long, or longer. */
    public void keep(Duration longest) {
        Convergence.of("events of the realm", () -> {
            var config = calls.get(ObjectNode.class, CONFIGURATION);
            var right = kept(config, longest.toSeconds());
            if (!right) {
                calls.send(HttpMethod.PUT, config, CONFIGURATION);
            }
            return right;
        });
    }

    // What an operator has set beyond that stays as it is.
    private static boolean kept(ObjectNode config, long seconds) {
        var types = new TreeSet<>(config.path("enabledEventTypes")
                .valueStream()
                .map(JsonNode::asString)
                .toList());
        var expiration = config.path("eventsExpiration").asLong(0);
        var right = config.path("eventsEnabled").asBoolean(false)
                && config.path("adminEventsEnabled").asBoolean(false)
                && types.containsAll(VISITS)
                && (expiration >= seconds || expiration == 0 && config.has("eventsExpiration"));
        if (!right) {
            types.addAll(VISITS);
            config.put("eventsEnabled", true).put("adminEventsEnabled", true);
            config.put("eventsExpiration", Math.max(expiration, seconds));
            var all = config.putArray("enabledEventTypes");
            types.forEach(all::add);
        }
        return right;
    }

    /** From an instant on, in their order; {@code first} of them are passed over. */
    public List<Visit> visits(long from, int first, int most) {
        return Convergence.asked(
                "sign-ins",
                () -> List.of(calls.get(
                        Visit[].class,
                        "/events?type=LOGIN&type=LOGIN_ERROR&type=LOGOUT"
                                + "&dateFrom={from}&first={first}&max={most}&direction=asc",
                        from,
                        first,
                        most)));
    }

    /** The same, without what this service has done itself. */
    public List<Change> changes(long from, int first, int most) {
        return Convergence.asked(
                "changes by hand",
                () -> List.of(calls.get(
                        Change[].class,
                        "/admin-events?resourceTypes=USER&resourceTypes=REALM_ROLE_MAPPING&resourceTypes=CLIENT_ROLE_MAPPING"
                                + "&resourceTypes=ORGANIZATION&resourceTypes=ORGANIZATION_MEMBERSHIP"
                                + "&resourceTypes=ORGANIZATION_GROUP&resourceTypes=ORGANIZATION_GROUP_MEMBERSHIP"
                                + "&dateFrom={from}&first={first}&max={most}&direction=asc",
                        from,
                        first,
                        most)));
    }

    /** The account with which this service administers the realm. */
    public String self() {
        return Convergence.asked(
                "the service's own account",
                () -> realm.client(self).map(realm::serviceAccount).orElse(""));
    }

    /** Whom a change was about, where only the details name somebody; empty when they do not, or the account is gone. */
    public Optional<String> personIn(Change change) {
        var details = change.details();
        var name = details == null ? null : details.get("username");
        return name == null
                ? Optional.empty()
                : Convergence.asked("an account", () -> users.named(name)).map(Account::id);
    }

    /** The tenant whose organization this is; empty when it is gone. */
    public Optional<String> tenantOf(String organization) {
        var known = aliases.get(organization);
        if (known != null) {
            return Optional.of(known);
        }
        return Convergence.asked("an organization", () -> {
            try {
                var alias = calls.get(Organization.class, "/organizations/{id}", organization)
                        .alias();
                aliases.put(organization, alias);
                return Optional.of(alias);
            } catch (HttpClientErrorException.NotFound gone) {
                return Optional.<String>empty();
            }
        });
    }

    /** Which role a group of an organization stands for; empty when it stands for none, or is gone. */
    public Optional<String> roleOf(String organization, String group) {
        return Convergence.asked("a group", () -> {
            try {
                return realm.groups(organization).stream()
                        .filter(one -> one.id().equals(group))
                        .map(Group::name)
                        .filter(TenantPlan.ROLES::contains)
                        .findFirst();
            } catch (HttpClientErrorException.NotFound gone) {
                return Optional.<String>empty();
            }
        });
    }
}
