package vn.annals.auth.keycloak;

import static vn.annals.kernel.refusal.EdgeRefusal.SERVICE_UNAVAILABLE;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.client.HttpClientErrorException;
import vn.annals.auth.keycloak.Mended.PartRestored;

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
        return converge(tenant, login, roles, _ -> {});
    }

    /** The same, and tells what had to be done. */
    public String converge(String tenant, String login, List<String> roles, Consumer<Mended> tell) {
        var account = new AtomicReference<@Nullable String>();
        Convergence.of("client " + login, () -> {
            if (opened(login)) {
                tell.accept(new PartRestored("client"));
            }
            var client = realm.found(login).orElse(null);
            if (client == null) {
                return false;
            }
            if (client.off()) {
                realm.enableClient(client.id());
                tell.accept(new PartRestored("client"));
                return false;
            }
            var found = realm.serviceAccount(client.id());
            account.set(found);
            return places.given(tenant, found, new Place(roles, true), tell);
        });
        return Objects.requireNonNull(account.get());
    }

    /** Takes it away with all that it was. True when it was there. */
    public boolean close(String login) {
        var closed = new AtomicBoolean();
        Convergence.of("client " + login, () -> {
            var client = realm.client(login);
            client.filter(this::closed).ifPresent(_ -> closed.set(true));
            return client.isEmpty();
        });
        return closed.get();
    }

    private boolean opened(String login) {
        if (realm.client(login).isPresent()) {
            return false;
        }
        try {
            realm.openClient(Client.integrator(login, login));
            return true;
        } catch (HttpClientErrorException.Conflict fasterOther) {
            LOG.debug("Another node made {} first", login);
            return false;
        }
    }

    private boolean closed(String client) {
        try {
            realm.closeClient(client);
            return true;
        } catch (HttpClientErrorException.NotFound fasterOther) {
            LOG.debug("Another node closed {} first", client);
            return false;
        }
    }
}
