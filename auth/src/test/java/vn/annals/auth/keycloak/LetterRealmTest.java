package vn.annals.auth.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.annals.kernel.refusal.EdgeRefusal.SERVICE_UNAVAILABLE;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.annals.auth.contact.ContactSettings;
import vn.annals.kernel.refusal.Refusal;

/** What goes wrong with Keycloak; that a letter comes and opens the door is the stories' to show. */
class LetterRealmTest {

    private final RealmStandIn keycloak = new RealmStandIn();
    private final LetterRealm realm = new KeycloakConfiguration()
            .letterRealm(
                    keycloak.settings(),
                    new ContactSettings(
                            Duration.ofMinutes(5),
                            Duration.ofDays(3),
                            "annals-gateway",
                            URI.create("http://localhost:8080/desk/")));
    private final String person = keycloak.account("u-1", "lan@cao-bang.example");

    @AfterEach
    void stop() {
        keycloak.close();
    }

    @Test
    void whoever_has_no_password_is_written_to() {
        assertThat(realm.invite(person)).isTrue();
        assertThat(keycloak.letters)
                .containsExactly("client_id=annals-gateway&redirect_uri=http://localhost:8080/desk/&lifespan=259200");
    }

    @Test
    void whoever_has_one_is_not() {
        keycloak.passwords.add(person);

        assertThat(realm.invite(person)).isFalse();
        assertThat(keycloak.letters).isEmpty();
    }

    @Test
    void a_mail_server_that_fails_is_waited_for() {
        keycloak.mailServerIsAway = true;

        assertThatThrownBy(() -> realm.invite(person))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(SERVICE_UNAVAILABLE));
        keycloak.mailServerIsAway = false;
        assertThat(realm.invite(person)).isTrue();
    }

    @Test
    void what_keycloak_does_not_take_is_told_without_the_address() {
        keycloak.failNext(400);

        assertThatThrownBy(() -> realm.invite(person))
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessageContaining(person)
                .hasNoCause();
    }
}
