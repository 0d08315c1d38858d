package vn.annals.kernel.service.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.annals.kernel.service.trial.TenantOnAServer;
import vn.annals.kernel.tenancy.CurrentTenant;
import vn.annals.kernel.tenancy.Role;

class RightsIT {

    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05.600Z");
    private static final Instant LONG_AGO = NOW.minusSeconds(600);
    private static final String LAN = "0b5c1d5e-7d0e-4f0b-9b55-0a4f9d2f8f10";

    @RegisterExtension
    static final TenantOnAServer TENANT = new TenantOnAServer();

    private final HeldRightsStore store = new HeldRightsStore(TENANT.database());

    @Test
    void of_somebody_unknown_nothing_is_said() {
        assertThat(at(NOW).find(CurrentTenant.get(), LAN, LONG_AGO)).isEmpty();
    }

    @Test
    void the_grant_that_began_last_counts_whatever_becomes_of_those_before() {
        store.put(LAN, "member:2", grant(9, null, "editor"));
        store.put(LAN, "member:1", grant(4, NOW));

        assertThat(held(at(NOW), LONG_AGO)).containsExactly(Role.EDITOR);
    }

    @Test
    void a_token_of_the_second_in_which_tokens_were_voided_is_void() {
        store.put(LAN, "client:1", grant(4, NOW, "integrator"));
        var rights = at(NOW.plusSeconds(9));

        assertThat(held(rights, Instant.parse("2026-01-02T03:04:04Z"))).isEmpty();
        assertThat(held(rights, Instant.parse("2026-01-02T03:04:05Z"))).isEmpty();
        assertThat(held(rights, Instant.parse("2026-01-02T03:04:06Z"))).containsExactly(Role.INTEGRATOR);
    }

    @Test
    void what_was_read_is_relied_on_for_a_while_and_not_longer() {
        var clock = new Moving();
        var rights = with(clock);
        store.put(LAN, "member:1", grant(4, null, "editor"));
        held(rights, LONG_AGO);
        store.put(LAN, "member:1", grant(4, NOW));

        clock.now = NOW.plusMillis(4_900);
        assertThat(held(rights, LONG_AGO)).containsExactly(Role.EDITOR);
        clock.now = NOW.plusMillis(5_000);
        assertThat(held(rights, LONG_AGO)).isEmpty();
    }

    @Test
    void a_token_that_is_younger_than_what_was_read_has_it_read_again() {
        var clock = new Moving();
        var rights = with(clock);
        store.put(LAN, "member:1", grant(4, null));
        held(rights, LONG_AGO);
        store.put(LAN, "member:1", grant(4, null, "editor"));

        clock.now = NOW.plusMillis(300);
        assertThat(held(rights, LONG_AGO)).isEmpty();
        assertThat(held(rights, Instant.parse("2026-01-02T03:04:05Z"))).containsExactly(Role.EDITOR);
    }

    private Rights at(Instant now) {
        return with(Clock.fixed(now, ZoneOffset.UTC));
    }

    private Rights with(Clock clock) {
        return new Rights(store, new RightsSettings(Duration.ofSeconds(5)), clock);
    }

    private static Set<Role> held(Rights rights, Instant issued) {
        return rights.find(CurrentTenant.get(), LAN, issued).orElseThrow().with(issued);
    }

    private static Grant grant(long number, @Nullable Instant voided, String... roles) {
        return new Grant(number, List.of(roles), voided, null);
    }

    private static final class Moving extends Clock {

        private Instant now = NOW;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
