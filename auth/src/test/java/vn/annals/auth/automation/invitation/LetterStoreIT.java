package vn.annals.auth.automation.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.annals.contracts.member.MemberId;
import vn.annals.kernel.service.trial.TenantOnAServer;
import vn.annals.kernel.tenancy.TenantId;

class LetterStoreIT {

    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");
    private static final Instant LATER = NOW.plusSeconds(60);
    private static final MemberId LAN = new MemberId("0b5c1d5e-7d0e-4f0b-9b55-0a4f9d2f8f10");

    @RegisterExtension
    static final TenantOnAServer TENANT = new TenantOnAServer();

    private final LetterStore letters = new LetterStore(TENANT.database());

    @Test
    void a_letter_is_kept_until_it_is_settled_and_one_process_at_a_time_has_it() {
        letters.put(letter(1, 0, NOW));

        assertThat(letters.due(NOW.minusMillis(1))).isEmpty();
        assertThat(letters.due(NOW)).containsExactly(letter(1, 0, NOW));
        assertThat(letters.claimed(letter(1, 0, NOW), LATER)).isTrue();
        assertThat(letters.claimed(letter(1, 0, NOW), LATER)).isFalse();
        letters.triedInVain(letter(1, 0, NOW), LATER);
        assertThat(letters.due(LATER)).containsExactly(letter(1, 1, LATER));

        letters.put(letter(2, 0, NOW));
        letters.settled(letter(1, 1, LATER));
        assertThat(letters.due(LATER)).containsExactly(letter(2, 0, NOW));
        letters.settled(letter(2, 0, NOW));
        assertThat(letters.due(LATER)).isEmpty();
    }

    @Test
    void what_cannot_be_sent_is_tried_less_and_less_often() {
        assertThat(LetterRounds.retry(0)).isEqualTo(Duration.ofSeconds(15));
        assertThat(LetterRounds.retry(1)).isEqualTo(Duration.ofSeconds(30));
        assertThat(LetterRounds.retry(100)).isEqualTo(Duration.ofHours(1));
    }

    private static Letter letter(int number, int tries, Instant due) {
        return new Letter(new TenantId("cao-bang"), LAN, number, 7, tries, due);
    }
}
