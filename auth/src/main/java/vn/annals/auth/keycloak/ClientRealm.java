package vn.annals.auth.keycloak;

import static vn.annals.kernel.refusal.EdgeRefusal.SERVICE_UNAVAILABLE;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.client.HttpClientErrorException;

/** Makes the realm know a tenant's API client: its secret at once, its place in the tenant as was decided. */
public final class ClientRealm {

    private static final Logger LOG = LoggerFactory.getLogger(ClientRealm.class);

    private final RealmAdmin realm;
    private final Places places;

    ClientRealm(RealmAdmin realm, Places places) {
        this.realm = realm;
        this.places = places;
    }

    /** The secret of the client, which is made if need be. It can do nothing until it has a place in a tenant. */
    public String open(String login) {
        return Convergence.asked("client " + login, () -> {
            opened(login);
            return realm.client(login)
                    .map(realm::secret)
                    .orElseThrow(() -> SERVICE_UNAVAILABLE.because("the identity provider did not make the client"));
        });
    }

    /** The secret it has; empty when there is no such client. */
    public Optional<String> secret(String login) {
        return Convergence.asked("client " + login, () -> realm.client(login).map(realm::secret));
    }

    /** Another secret than it had; empty when there is no such client. */
    public Optional<String> rotate(String login) {
        return Convergence.asked("client " + login, () -> realm.client(login).map(realm::newSecret));
    }

    /** May be called at any time, from any state. Answers the id of the client's service account. */
    public String converge(String tenant, String login, List<String> roles) {
        var account = new AtomicReference<@Nullable String>();
        Convergence.of("client " + login, () -> {
            opened(login);
            var found = realm.client(login).map(realm::serviceAccount).orElse(null);
            account.set(found);
            return found != null && places.given(tenant, found, new Place(roles, true));
        });
        return Objects.requireNonNull(account.get());
    }

    /** Takes it away with all that it was. */
    public void close(String login) {
        Convergence.of("client " + login, () -> {
            var client = realm.client(login);
            client.ifPresent(this::closed);
            return client.isEmpty();
        });
    }

    private void opened(String login) {
        if (realm.client(login).isEmpty()) {
            try {
                realm.openClient(Client.integrator(login, login));
            } catch (HttpClientErrorException.Conflict fasterOther) {
                LOG.debug("Another node made {} first", login);
            }
        }
    }

    private void closed(String client) {
        try {
            realm.closeClient(client);
        } catch (HttpClientErrorException.NotFound fasterOther) {
            LOG.debug("Another node closed {} first", client);
        }
    }
}
