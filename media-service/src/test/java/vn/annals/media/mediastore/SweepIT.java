package vn.annals.media.mediastore;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.annals.media.blob.StoreKind.GRIDFS;
import static vn.annals.media.blob.StoreKind.S3;

import com.mongodb.client.model.Filters;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.annals.media.blob.StoreKind;
import vn.annals.media.blob.TrialStores;
import vn.annals.media.mediastore.Step.Item;
import vn.annals.media.mediastore.Step.What;
import vn.annals.media.workroom.Workroom;

class SweepIT extends TwoStores {

    private static final Duration AN_HOUR = SweepSettings.DEFAULT.spared().plusSeconds(9);

    private final Set<String> spokenOf = new HashSet<>();

    @Test
    void files_of_which_nothing_speaks_are_shown_and_stay() {
        var used = used(GRIDFS, 1);
        var unused = trial.keep(GRIDFS, TrialStores.bytes(2));

        assertThat(swept(AN_HOUR, Broom.SHOW)).containsExactly(new Item(unused, "gridfs", What.UNUSED));

        assertThat(trial.files().find(used)).isPresent();
        assertThat(trial.files().find(unused)).isPresent();
    }

    @Test
    void they_are_removed_from_both_stores_when_that_is_said() {
        for (var kind : StoreKind.values()) {
            var used = used(kind, kind.ordinal() + 1);
            var unused = trial.keep(kind, TrialStores.bytes(kind.ordinal() + 5));

            assertThat(swept(AN_HOUR, Broom.REMOVE)).containsExactly(new Item(unused, kind.word(), What.REMOVED));

            assertThat(trial.files().find(unused)).isEmpty();
            assertThat(trial.choosing(kind).chosen().names("", 9)).containsExactly(used);
            assertThat(swept(AN_HOUR, Broom.REMOVE)).isEmpty();
        }
    }

    @Test
    void what_came_in_the_last_hour_is_spared() {
        trial.keep(GRIDFS, TrialStores.bytes(1));
        trial.keep(S3, TrialStores.bytes(2));
        TENANT.current().getCollection("media.files").drop();
        trial.keep(GRIDFS, TrialStores.bytes(4));

        assertThat(swept(SweepSettings.DEFAULT.spared().minusMinutes(1), Broom.REMOVE))
                .isEmpty();

        assertThat(trial.gridFs().names("", 9)).hasSize(2);
        assertThat(trial.s3().names("", 9)).hasSize(1);
    }

    @Test
    void bytes_of_which_no_file_is_known_are_removed() {
        var first = trial.keep(GRIDFS, TrialStores.bytes(2));
        var second = trial.keep(S3, TrialStores.bytes(3));
        TENANT.current().getCollection("media.files").drop();
        var used = List.of(used(GRIDFS, 4), used(S3, 6));

        assertThat(swept(AN_HOUR, Broom.SHOW))
                .containsExactly(new Item(first, "gridfs", What.UNUSED), new Item(second, "s3", What.UNUSED));
        assertThat(swept(AN_HOUR, Broom.REMOVE)).hasSize(2);

        assertThat(trial.gridFs().names("", 9)).containsExactly(used.getFirst());
        assertThat(trial.s3().names("", 9)).containsExactly(used.getLast());
        assertThat(TENANT.rowsOf("media.files")).hasSize(2);
    }

    @Test
    void what_a_move_left_behind_is_removed_an_hour_later() {
        var sha256 = used(GRIDFS, 2);
        new Move(trial.files(), trial.choosing(S3), Workroom.in(folder)).next("");

        assertThat(swept(SweepSettings.DEFAULT.spared().minusMinutes(1), Broom.REMOVE))
                .isEmpty();
        assertThat(trial.gridFs().names("", 9)).containsExactly(sha256);

        assertThat(swept(AN_HOUR, Broom.REMOVE)).containsExactly(new Item(sha256, "gridfs", What.REMOVED));
        assertThat(trial.gridFs().names("", 9)).isEmpty();
        assertThat(trial.s3().names("", 9)).containsExactly(sha256);
        assertThat(trial.files().find(sha256)).isPresent();
    }

    @Test
    void what_somebody_was_killed_over_is_removed_by_the_next() {
        var sha256 = trial.keep(GRIDFS, TrialStores.bytes(2));
        trial.files().letGo(sha256, Instant.now().plusSeconds(9));

        assertThat(swept(AN_HOUR, Broom.REMOVE)).isEmpty();

        assertThat(trial.gridFs().names("", 9)).isEmpty();
        assertThat(TENANT.current()
                        .getCollection("media.files")
                        .find(Filters.eq("_id", sha256))
                        .first())
                .isNull();
    }

    private String used(StoreKind kind, int number) {
        var sha256 = trial.keep(kind, TrialStores.bytes(number));
        spokenOf.add(sha256);
        return sha256;
    }

    private List<Item> swept(Duration later, Broom broom) {
        var clock = Clock.offset(Clock.systemUTC(), later);
        var sweep = new Sweep(trial.files(), trial.choosing(GRIDFS), () -> spokenOf, SweepSettings.DEFAULT, clock);
        var items = new ArrayList<Item>();
        var place = "";
        while (place != null) {
            var step = sweep.next(place, broom);
            items.addAll(step.items());
            place = step.next();
        }
        return items;
    }
}
