package vn.annals.auth.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.annals.kernel.refusal.EdgeRefusal.SERVICE_UNAVAILABLE;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.annals.kernel.refusal.Refusal;

class ClientRealmTest {

    private static final String SLUG = "cao-bang";
    private static final String LOGIN = "cong-tin-1a2b3c4d@cao-bang";
    private static final String ACCOUNT = "account of " + LOGIN;
    private static final List<String> ROLES = List.of("author", "integrator");

    private final RealmStandIn keycloak = new RealmStandIn();
    private final KeycloakConfiguration beans = new KeycloakConfiguration();
    private final RealmCalls calls = beans.realmCalls(keycloak.settings());
    private final ClientRealm realm = beans.clientRealm(calls);

    @BeforeEach
    void open_the_tenant() {
        beans.tenantRealm(calls).converge(SLUG, "Tỉnh ủy");
        keycloak.writes.clear();
    }

    @AfterEach
    void stop() {
        keycloak.close();
    }

    @Test
    void a_client_gets_a_secret_before_it_gets_a_place() {
        assertThat(realm.open(LOGIN)).isEqualTo("secret 0 of " + LOGIN);

        assertThat(keycloak.clients).contains(LOGIN);
        assertThat(keycloak.members.get(SLUG)).doesNotContain(ACCOUNT);
    }

    @Test
    void asked_again_it_is_the_same_client_with_the_same_secret() {
        realm.open(LOGIN);
        keycloak.writes.clear();

        assertThat(realm.open(LOGIN)).isEqualTo("secret 0 of " + LOGIN);
        assertThat(realm.secret(LOGIN)).hasValue("secret 0 of " + LOGIN);
        assertThat(keycloak.writes).isEmpty();
    }

    @Test
    void its_secret_is_rotated() {
        realm.open(LOGIN);

        assertThat(realm.rotate(LOGIN)).hasValue("secret 1 of " + LOGIN);
        assertThat(realm.secret(LOGIN)).hasValue("secret 1 of " + LOGIN);
        assertThat(realm.rotate("nobody@cao-bang")).isEmpty();
    }

    @Test
    void its_service_account_gets_the_place_that_was_decided() {
        realm.open(LOGIN);

        assertThat(realm.converge(SLUG, LOGIN, ROLES)).isEqualTo(ACCOUNT);
        assertThat(keycloak.groupsOf(SLUG, ACCOUNT)).isEqualTo(ROLES);
        keycloak.writes.clear();
        realm.converge(SLUG, LOGIN, ROLES);
        assertThat(keycloak.writes).isEmpty();
    }

    @Test
    void one_that_was_lost_is_made_again() {
        assertThat(realm.converge(SLUG, LOGIN, ROLES)).isEqualTo(ACCOUNT);
        assertThat(keycloak.groupsOf(SLUG, ACCOUNT)).isEqualTo(ROLES);
    }

    @Test
    void one_that_was_switched_off_is_switched_on() {
        realm.converge(SLUG, LOGIN, ROLES);
        keycloak.off.add(LOGIN);
        var told = new ArrayList<Mended>();

        realm.converge(SLUG, LOGIN, ROLES, told::add);

        assertThat(keycloak.off).isEmpty();
        assertThat(told).containsExactly(new Mended.PartRestored("client"));
    }

    @Test
    void a_revoked_one_is_taken_away_once() {
        realm.open(LOGIN);

        assertThat(realm.close(LOGIN)).isTrue();
        assertThat(realm.close(LOGIN)).isFalse();

        assertThat(keycloak.clients).doesNotContain(LOGIN).contains("integrator@" + SLUG);
    }

    @Test
    void a_keycloak_that_is_gone_is_waited_for() {
        keycloak.close();

        assertUnavailable(() -> realm.open(LOGIN));
        assertUnavailable(() -> realm.rotate(LOGIN));
        assertUnavailable(() -> realm.converge(SLUG, LOGIN, ROLES));
        assertUnavailable(() -> realm.close(LOGIN));
    }

    private static void assertUnavailable(ThrowingCallable call) {
        assertThat(catchThrowableOfType(Refusal.class, call).code()).isEqualTo(SERVICE_UNAVAILABLE);
    }
}
