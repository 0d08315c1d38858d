package vn.annals.auth.keycloak;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the realm holds of a tenant's people and programs, or the platform's people, at one moment. Accounts go by their ids, programs by logins. */
public record Survey(Map<String, Seen> accounts, Map<String, Boolean> programs) {

    public Survey {
        accounts = Map.copyOf(accounts);
        programs = Map.copyOf(programs);
    }

    /** An account in the tenant's organization, or with a role of the platform. */
    public record Seen(String id, String username, @Nullable String email, boolean enabled, Set<String> roles) {

        public Seen {
            roles = Set.copyOf(roles);
        }

        /** Whether it is the account with which this program acts. */
        public boolean serves(String login) {
            return username.equals("service-account-" + login);
        }

        // The record default would write a person's address into any log that mentions it.
        @Override
        public String toString() {
            return "Seen[id=" + id + "]";
        }
    }

    public Optional<Seen> account(@Nullable String id) {
        return id == null ? Optional.empty() : Optional.ofNullable(accounts.get(id));
    }

    public boolean has(String login) {
        return programs.containsKey(login);
    }

    /** Whether the program is there and may be used. */
    public boolean serves(String login) {
        return Boolean.TRUE.equals(programs.get(login));
    }
}
