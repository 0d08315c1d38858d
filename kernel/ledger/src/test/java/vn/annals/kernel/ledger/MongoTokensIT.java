package vn.annals.kernel.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.annals.kernel.tenancy.TenantId;
import vn.annals.kernel.testkit.EmbeddedMongo;

class MongoTokensIT {

    @RegisterExtension
    static final EmbeddedMongo MONGO = new EmbeddedMongo();

    private static final Duration CLAIM = Duration.ofSeconds(30);
    private static final TrackingToken FIFTH = LedgerPosition.after(5).token();

    private final TenantId tenant = MONGO.freshTenant();
    private final HandClock clock = new HandClock(Instant.parse("2026-03-01T00:00:00Z"));

    @Test
    void a_free_slice_is_claimed_and_starts_before_the_first_event() {
        var tokens = tokens("one");

        assertThat(tokens.fetchToken("board", 0)).isNull();
        tokens.storeToken(FIFTH, "board", 0);
        assertThat(tokens.fetchToken("board", 0)).isEqualTo(FIFTH);
    }

    @Test
    void what_another_holds_is_not_given_away() {
        tokens("one").storeToken(FIFTH, "board", 0);
        var other = tokens("other");

        assertThatExceptionOfType(UnableToClaimTokenException.class).isThrownBy(() -> other.fetchToken("board", 0));
        assertThat(other.claimAll(List.of("board", "history")))
                .containsEntry("board", LedgerPosition.after(5))
                .containsEntry("history", LedgerPosition.START);
        assertThat(other.holds("board")).isFalse();
        assertThat(other.holds("history")).isTrue();
    }

    @Test
    void a_claim_that_ran_out_can_be_taken() {
        tokens("one").storeToken(FIFTH, "board", 0);
        clock.pass(CLAIM.plusMillis(1));

        assertThat(tokens("other").fetchToken("board", 0)).isEqualTo(FIFTH);
    }

    @Test
    void a_claim_that_ends_years_ahead_is_taken_when_it_no_longer_moves() {
        fromTheFuture().storeToken(FIFTH, "board", 0);
        var other = tokens("other");
        other.claimAll(List.of("board"));
        assertThat(other.holds("board")).isFalse();
        clock.pass(CLAIM.plusMillis(1));

        assertThat(other.claimAll(List.of("board"))).containsEntry("board", LedgerPosition.after(5));
        assertThat(other.holds("board")).isTrue();
    }

    @Test
    void a_claim_that_ends_years_ahead_is_left_alone_while_it_moves() {
        var moving = fromTheFuture();
        moving.storeToken(FIFTH, "board", 0);
        var other = tokens("other");
        other.claimAll(List.of("board"));
        clock.pass(CLAIM.minusSeconds(1));
        moving.extendClaim("board", 0);
        other.claimAll(List.of("board"));
        clock.pass(Duration.ofSeconds(2));
        other.claimAll(List.of("board"));

        assertThat(other.holds("board")).isFalse();
        moving.extendClaim("board", 0);
    }

    @Test
    void a_claim_that_is_extended_does_not_run_out() {
        var tokens = tokens("one");
        tokens.storeToken(FIFTH, "board", 0);
        clock.pass(CLAIM.minusSeconds(1));
        tokens.extendClaim("board", 0);
        clock.pass(CLAIM.minusSeconds(1));

        assertThatExceptionOfType(UnableToClaimTokenException.class)
                .isThrownBy(() -> tokens("other").fetchToken("board", 0));
    }

    @Test
    void the_same_owner_takes_its_claim_up_at_once_after_a_restart() {
        tokens("one").storeToken(FIFTH, "board", 0);

        assertThat(tokens("one").fetchToken("board", 0)).isEqualTo(FIFTH);
    }

    @Test
    void a_claim_lost_to_another_stores_nothing() {
        var lost = tokens("one");
        lost.storeToken(FIFTH, "board", 0);
        clock.pass(CLAIM.plusMillis(1));
        tokens("other").fetchToken("board", 0);

        demandNothingStored(lost);
    }

    @Test
    void a_claim_lost_to_a_later_self_stores_nothing() {
        var lost = tokens("one");
        lost.storeToken(FIFTH, "board", 0);
        tokens("one").claimAll(List.of("board"));

        assertThat(lost.storeAll(Map.of("board", LedgerPosition.after(9)))).isFalse();
        assertThatExceptionOfType(UnableToClaimTokenException.class).isThrownBy(() -> lost.extendClaim("board", 0));
        assertThat(tokens("one").fetchToken("board", 0)).isEqualTo(FIFTH);
    }

    @Test
    void a_claim_that_is_released_is_free_at_once() {
        var tokens = tokens("one");
        tokens.claimAll(List.of("board", "history"));
        tokens.storeAll(Map.of("board", LedgerPosition.after(5)));
        tokens.releaseAll(List.of("board", "history"));

        var other = tokens("other");
        assertThat(other.claimAll(List.of("board", "history"))).containsEntry("board", LedgerPosition.after(5));
        assertThat(other.holds("board")).isTrue();
        assertThat(other.holds("history")).isTrue();
    }

    @Test
    void only_the_holder_releases_a_claim() {
        var lost = tokens("one");
        lost.claimAll(List.of("board"));
        clock.pass(CLAIM.plusMillis(1));
        tokens("other").claimAll(List.of("board"));
        lost.releaseAll(List.of("board"));

        assertThatExceptionOfType(UnableToClaimTokenException.class)
                .isThrownBy(() -> tokens("third").fetchToken("board", 0));
    }

    @Test
    void segments_are_those_that_were_stored() {
        var tokens = tokens("one");
        tokens.initializeTokenSegments("board", 3);
        tokens.deleteToken("board", 1);

        assertThat(tokens.fetchSegments("board")).containsExactly(0, 2);
        assertThat(tokens.fetchSegments("nobody")).isEmpty();
    }

    private void demandNothingStored(MongoTokens lost) {
        var ninth = LedgerPosition.after(9);
        assertThat(lost.storeAll(Map.of("board", ninth))).isFalse();
        assertThatExceptionOfType(UnableToClaimTokenException.class)
                .isThrownBy(() -> lost.storeToken(ninth.token(), "board", 0));
        assertThatExceptionOfType(UnableToClaimTokenException.class).isThrownBy(() -> lost.extendClaim("board", 0));
        assertThat(tokens("other").fetchToken("board", 0)).isEqualTo(FIFTH);
    }

    private MongoTokens fromTheFuture() {
        return tokens("wrong", Clock.offset(clock, Duration.ofDays(3650)));
    }

    private MongoTokens tokens(String owner) {
        return tokens(owner, clock);
    }

    private MongoTokens tokens(String owner, Clock time) {
        return new MongoTokens(MONGO.client().getDatabase(tenant.databaseName()), owner, CLAIM, time);
    }
}
