package vn.annals.gateway.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.annals.gateway.IdentitySettings;
import vn.annals.gateway.LocalRealm;

class SigningKeysTest {

    private final LocalRealm realm = new LocalRealm();
    private final SettableClock clock = new SettableClock();
    private final SigningKeys keys = new SigningKeys(
            new IdentitySettings(URI.create(realm.issuer()), null, "annals-gateway", "s", "annals-api"),
            clock,
            Duration.ZERO);

    @AfterEach
    void stop() {
        realm.stop();
    }

    @Test
    void keys_are_fetched_when_they_are_first_needed() throws ParseException {
        assertThat(realm.keysAsked()).isZero();

        assertThat(ask()).hasSize(1);
        assertThat(ask()).hasSize(1);

        assertThat(realm.keysAsked()).isEqualTo(1);
    }

    @Test
    void old_keys_are_fetched_again_so_that_a_withdrawn_one_is_forgotten() throws ParseException {
        ask();

        clock.advance(Duration.ofMinutes(16));
        ask();

        assertThat(realm.keysAsked()).isEqualTo(2);
    }

    @Test
    void old_keys_do_while_keycloak_is_away() throws ParseException {
        ask();
        realm.breakDown();

        clock.advance(Duration.ofHours(3));

        assertThat(ask()).hasSize(1);
    }

    @Test
    void without_any_keys_there_is_no_verdict() {
        realm.breakDown();

        assertThatThrownBy(this::ask).isInstanceOf(RuntimeException.class);
        assertThat(keys.reachable().block()).isFalse();
    }

    private List<JWK> ask() throws ParseException {
        var token = SignedJWT.parse(realm.accessToken(claims -> claims));
        return keys.matching(token).collectList().block();
    }

    private static final class SettableClock extends Clock {

        private Instant now = Instant.parse("2026-01-01T00:00:00Z");

        void advance(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
