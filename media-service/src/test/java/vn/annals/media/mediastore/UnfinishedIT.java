package vn.annals.media.mediastore;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.annals.media.blob.StoreKind.GRIDFS;
import static vn.annals.media.blob.StoreKind.S3;

import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.annals.media.blob.StoreKind;
import vn.annals.media.blob.TrialStores;

class UnfinishedIT extends TwoStores {

    private static final Duration AN_HOUR = SweepSettings.DEFAULT.spared().plusSeconds(9);

    private final Set<String> spokenOf = new HashSet<>();

    @Test
    void what_was_brought_and_never_told_of_goes_by_itself() {
        var inOne = arrived(GRIDFS, 1);
        var inTheOther = arrived(S3, 2);

        tidy(AN_HOUR);

        assertThat(trial.files().find(inOne)).isEmpty();
        assertThat(trial.files().find(inTheOther)).isEmpty();
        assertThat(trial.gridFs().names("", 9)).isEmpty();
        assertThat(trial.s3().names("", 9)).isEmpty();
        assertThat(TENANT.rowsOf("media.files")).isEmpty();
        assertThat(TENANT.rowsOf("media.arrivals")).isEmpty();
    }

    @Test
    void bytes_of_which_no_file_was_known_yet_go_too() {
        arrived(GRIDFS, 1);
        TENANT.current().getCollection("media.files").drop();

        tidy(AN_HOUR);

        assertThat(trial.gridFs().names("", 9)).isEmpty();
        assertThat(TENANT.rowsOf("media.files")).isEmpty();
    }

    @Test
    void what_was_told_of_after_all_stays() {
        var sha256 = arrived(GRIDFS, 1);
        spokenOf.add(sha256);

        tidy(AN_HOUR);

        assertThat(trial.files().find(sha256)).isPresent();
        assertThat(trial.gridFs().names("", 9)).containsExactly(sha256);
        assertThat(TENANT.rowsOf("media.arrivals")).isEmpty();
    }

    @Test
    void what_may_be_on_its_way_stays() {
        var sha256 = arrived(GRIDFS, 1);

        tidy(SweepSettings.DEFAULT.spared().minusMinutes(1));

        assertThat(trial.files().find(sha256)).isPresent();
        assertThat(TENANT.rowsOf("media.arrivals")).hasSize(1);
    }

    @Test
    void what_was_never_expected_is_not_looked_for() {
        var sha256 = trial.keep(GRIDFS, TrialStores.bytes(1));

        tidy(AN_HOUR);

        assertThat(trial.files().find(sha256)).isPresent();
    }

    private String arrived(StoreKind kind, int number) {
        var sha256 = trial.keep(kind, TrialStores.bytes(number));
        trial.arrivals().expect(sha256);
        return sha256;
    }

    private void tidy(Duration later) {
        var clock = Clock.offset(Clock.systemUTC(), later);
        var settings = SweepSettings.DEFAULT;
        var sweep = new Sweep(trial.files(), trial.choosing(GRIDFS), () -> spokenOf, settings, clock);
        var turns = new TurnStore(TENANT.database(), clock);
        new Unfinished(trial.arrivals(), trial.files(), sweep, () -> spokenOf, turns, settings, clock).tidy();
    }
}
