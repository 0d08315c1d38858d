package vn.annals.media.mediastore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.annals.media.blob.StoreKind.GRIDFS;
import static vn.annals.media.blob.StoreKind.S3;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;
import vn.annals.media.blob.BytesStore;
import vn.annals.media.blob.Fingerprint;
import vn.annals.media.blob.KeptFile;
import vn.annals.media.blob.StoreKind;
import vn.annals.media.blob.Stores;
import vn.annals.media.blob.TrialStores;
import vn.annals.media.mediastore.Step.Item;
import vn.annals.media.mediastore.Step.What;
import vn.annals.media.workroom.Workroom;

class MoveIT extends TwoStores {

    @Test
    void every_file_is_read_from_the_other_store_afterwards() throws IOException {
        var files = trial.keep(GRIDFS, 7);

        var step = moved(S3);

        assertThat(step.items()).isEmpty();
        assertThat(step.seen()).isEqualTo(7);
        assertThat(step.done()).isEqualTo(7);
        assertThat(stores()).containsOnly(S3);
        assertThat(trial.s3().names("", 99)).isEqualTo(hashes(files));
        TENANT.current().getCollection("media.chunks").drop();
        for (var file : files) {
            try (var in = trial.blobs(S3).find(file.sha256()).orElseThrow().open()) {
                assertThat(Fingerprint.copied(in, OutputStream.nullOutputStream()))
                        .isEqualTo(file.print());
            }
        }
    }

    @Test
    void there_is_a_way_back() {
        trial.keep(S3, 4);
        assertThat(TENANT.rowsOf("media.chunks")).isEmpty();

        assertThat(moved(GRIDFS).done()).isEqualTo(4);

        assertThat(stores()).containsOnly(GRIDFS);
        assertThat(new Verify(trial.files(), TrialStores.choosing(GRIDFS, trial.gridFs()))
                        .next("")
                        .done())
                .isEqualTo(4);
    }

    @Test
    void who_was_killed_in_the_middle_is_followed_by_one_who_does_the_rest() {
        var files = trial.keep(GRIDFS, 6);
        var dying = new CountedStore(trial.s3(), 3);
        var first = TrialStores.choosing(S3, trial.gridFs(), dying);

        assertThatThrownBy(() -> new Move(trial.files(), first, Workroom.in(folder)).next(""))
                .hasMessage("killed");

        assertThat(stores()).containsExactly(S3, S3, S3, GRIDFS, GRIDFS, GRIDFS);
        // The fourth had been brought, and nobody had been told.
        assertThat(trial.s3().names("", 99)).isEqualTo(hashes(files.subList(0, 4)));
        var second = new CountedStore(trial.s3(), 99);
        var rest = walked(TrialStores.choosing(S3, trial.gridFs(), second));
        assertThat(rest.done()).isEqualTo(3);
        assertThat(rest.items()).isEmpty();
        assertThat(second.brought).isEqualTo(hashes(files.subList(4, 6)));
        assertThat(stores()).containsOnly(S3);
        assertThat(moved(S3).done()).isZero();
    }

    @Test
    void it_goes_on_behind_the_place_that_was_named() {
        var files = trial.keep(GRIDFS, 4);

        var step = new Move(trial.files(), trial.choosing(S3), Workroom.in(folder))
                .next(files.get(1).sha256());

        assertThat(step.done()).isEqualTo(2);
        assertThat(step.next()).isEqualTo(files.get(3).sha256());
        assertThat(stores()).containsExactly(GRIDFS, GRIDFS, S3, S3);
    }

    @Test
    void what_is_corrupted_or_missing_stays_where_it_is_and_is_named() {
        var files = trial.keep(GRIDFS, 5);
        corrupt(files.get(1));
        TENANT.current()
                .getCollection("media.chunks")
                .deleteMany(Filters.eq("files_id", files.get(3).sha256()));

        var step = moved(S3);

        assertThat(step.done()).isEqualTo(3);
        assertThat(step.items())
                .containsExactly(
                        new Item(files.get(1).sha256(), "gridfs", What.CORRUPTED),
                        new Item(files.get(3).sha256(), "gridfs", What.MISSING));
        assertThat(stores()).containsExactly(S3, GRIDFS, S3, GRIDFS, S3);
        assertThat(trial.s3().names("", 99))
                .doesNotContain(files.get(1).sha256(), files.get(3).sha256());
    }

    @Test
    void a_wrong_copy_that_lies_there_already_is_replaced() {
        var file = trial.keep(S3, 1).getFirst();
        moved(GRIDFS);
        moved(S3);
        corrupt(file);

        var step = moved(GRIDFS);

        assertThat(step.done()).isEqualTo(1);
        assertThat(step.items()).isEmpty();
        assertThat(new Verify(trial.files(), trial.choosing(GRIDFS)).next("").items())
                .isEmpty();
    }

    @Test
    void who_looked_a_file_up_before_it_was_moved_still_reads_it() throws IOException {
        var bytes = TrialStores.bytes(5);
        var sha256 = trial.keep(GRIDFS, bytes);
        var blob = trial.blobs(GRIDFS).find(sha256).orElseThrow();

        moved(S3);
        trial.gridFs().remove(sha256);

        try (var in = blob.open()) {
            assertThat(in.readAllBytes()).isEqualTo(bytes);
        }
    }

    @Test
    void verification_names_what_is_wrong_in_either_store() {
        var files = new ArrayList<>(trial.keep(GRIDFS, 3));
        moved(S3);
        trial.keep(GRIDFS, 5).stream().filter(file -> file.store() == GRIDFS).forEach(files::add);
        assertThat(new Verify(trial.files(), trial.choosing(S3)).next("").items())
                .isEmpty();
        trial.s3().remove(files.get(1).sha256());
        corrupt(files.get(4));

        var step = new Verify(trial.files(), trial.choosing(S3)).next("");

        assertThat(step.items())
                .containsExactlyInAnyOrder(
                        new Item(files.get(1).sha256(), "s3", What.MISSING),
                        new Item(files.get(4).sha256(), "gridfs", What.CORRUPTED));
        assertThat(step.done()).isEqualTo(3);
    }

    private Step moved(StoreKind to) {
        return walked(trial.choosing(to));
    }

    /** All steps as one. */
    private Step walked(Stores stores) {
        var move = new Move(trial.files(), stores, Workroom.in(folder));
        var seen = 0;
        var done = 0;
        var items = new ArrayList<Item>();
        var after = "";
        while (after != null) {
            var step = move.next(after);
            seen += step.seen();
            done += step.done();
            items.addAll(step.items());
            after = step.next();
        }
        return new Step(null, seen, 0, done, items);
    }

    private List<StoreKind> stores() {
        return trial.files().list("", 99).stream().map(KeptFile::store).toList();
    }

    private static List<String> hashes(List<KeptFile> files) {
        return files.stream().map(KeptFile::sha256).toList();
    }

    private static void corrupt(KeptFile file) {
        var chunks = TENANT.current().getCollection("media.chunks");
        var first = Filters.eq("_id", file.sha256() + "/0");
        var data =
                chunks.find(first).first().get("data", Binary.class).getData().clone();
        data[0] ^= 1;
        chunks.updateOne(first, Updates.set("data", new Binary(data)));
    }

    /** Knows what was brought, and dies after a few. */
    private static final class CountedStore implements BytesStore {

        private final BytesStore store;
        private final int most;
        private final List<String> brought = new ArrayList<>();

        CountedStore(BytesStore store, int most) {
            this.store = store;
            this.most = most;
        }

        @Override
        public StoreKind kind() {
            return store.kind();
        }

        @Override
        public void put(Fingerprint file, Path bytes) throws IOException {
            store.put(file, bytes);
            brought.add(file.sha256());
            if (brought.size() > most) {
                throw new IllegalStateException("killed");
            }
        }

        @Override
        public InputStream open(Fingerprint file, long from) {
            return store.open(file, from);
        }

        @Override
        public void remove(String sha256) {
            store.remove(sha256);
        }

        @Override
        public List<String> names(String after, int limit) {
            return store.names(after, limit);
        }

        @Override
        public Instant broughtAt(String sha256) {
            return store.broughtAt(sha256);
        }
    }
}
