package vn.annals.media.mediastore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.annals.kernel.refusal.EdgeRefusal;
import vn.annals.kernel.refusal.Refusal;
import vn.annals.kernel.service.trial.TenantOnAServer;

class TurnStoreIT {

    @RegisterExtension
    static final TenantOnAServer TENANT = new TenantOnAServer();

    private final TurnStore turns = new TurnStore(TENANT.database(), Clock.systemUTC());

    @Test
    void one_is_at_work_and_then_the_next() {
        turns.inTurn(() -> assertThatThrownBy(() -> turns.inTurn(() -> "a"))
                .isInstanceOf(Refusal.class)
                .extracting("code")
                .isEqualTo(EdgeRefusal.SERVICE_UNAVAILABLE));

        assertThat(turns.inTurn(() -> "b")).isEqualTo("b");
    }

    @Test
    void who_was_killed_in_his_turn_keeps_nobody_waiting_for_long() {
        var later = new TurnStore(TENANT.database(), Clock.offset(Clock.systemUTC(), Duration.ofMinutes(1)));

        assertThat(turns.inTurn(() -> later.inTurn(() -> "c"))).isEqualTo("c");
    }
}
