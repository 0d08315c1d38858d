package vn.annals.database;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.ReadConcern;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.bson.Document;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.annals.database.DurableBackend.Disk;

class DurableBackendIT {

    private final CountDownLatch disk = new CountDownLatch(1);

    @Test
    void a_write_is_answered_only_when_it_is_on_disk() throws Exception {
        withSlowDisk(rows -> {
            var write = aside(() -> rows.insertOne(new Document("_id", 1L)));
            assertWaitsForDisk(write);
        });
    }

    @Test
    void a_majority_read_shows_nothing_that_a_kill_could_take_back() throws Exception {
        withSlowDisk(rows -> {
            var write = aside(() -> rows.insertOne(new Document("_id", 1L)));
            while (rows.find().first() == null) {
                Thread.onSpinWait();
            }
            var majority = rows.withReadConcern(ReadConcern.MAJORITY);
            assertWaitsForDisk(aside(() -> majority.find().first()));
            write.get(5, TimeUnit.SECONDS);
        });
    }

    @Test
    void a_majority_read_waits_for_nobody_when_all_is_on_disk() throws Exception {
        withSlowDisk(rows -> {
            var majority = rows.withReadConcern(ReadConcern.MAJORITY);
            assertThat(majority.find().first()).isNull();
        });
    }

    @Test
    void nothing_is_written_to_disk_in_the_middle_of_a_write(@TempDir Path folder) throws Exception {
        var file = folder.resolve("killed.mv");
        var store = new MVStore.Builder()
                .fileName(file.toString())
                .autoCommitDisabled()
                .open();
        StoreForm.renew(store);
        var killed = new AtomicInteger();
        var server = new MongoServer(new DurableBackend(store, new Disk() {
            @Override
            public void commit() {
                store.commit();
                // What a kill at this moment would leave.
                copy(file, folder.resolve("killed-" + killed.incrementAndGet()));
            }

            @Override
            public void sync() {
                store.sync();
            }
        }));
        var address = server.bind();
        try (var client = MongoClients.create("mongodb://127.0.0.1:" + address.getPort());
                var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            var rows = client.getDatabase("test").getCollection("rows");
            rows.createIndex(Indexes.ascending("keys"), new IndexOptions().unique(true));
            for (long writer = 0; writer < 8; writer++) {
                var from = writer * 8;
                writers.execute(() -> LongStream.range(from, from + 8)
                        .forEach(id -> rows.insertOne(new Document("_id", id).append("keys", keys(id)))));
            }
        } finally {
            server.shutdownNow();
        }
        assertThat(killed.get()).isGreaterThan(8);
        for (int i = 1; i <= killed.get(); i++) {
            assertWhole(folder.resolve("killed-" + i));
        }
    }

    private static List<String> keys(long id) {
        return IntStream.range(0, 200).mapToObj(key -> id + "/" + key).toList();
    }

    private static void assertWhole(Path file) throws IOException {
        try (var database = EmbeddedDatabase.start(file, 0);
                var client = MongoClients.create(database.connectionString())) {
            var rows = client.getDatabase("test").getCollection("rows");
            for (var row : rows.find()) {
                assertThat(rows.find(eq("_id", row.getLong("_id"))).first())
                        .as("%s in %s", row.getLong("_id"), file)
                        .isNotNull();
                assertThat(rows.find(eq("keys", row.getLong("_id") + "/199")).first())
                        .isNotNull();
            }
        }
    }

    private static void copy(Path from, Path to) {
        try {
            Files.copy(from, to);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void assertWaitsForDisk(CompletableFuture<?> answer) throws Exception {
        assertThatThrownBy(() -> answer.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        disk.countDown();
        answer.get(5, TimeUnit.SECONDS);
    }

    // The common pool has one thread on a small machine.
    private static CompletableFuture<?> aside(Supplier<?> work) {
        return CompletableFuture.supplyAsync(work, task -> Thread.ofVirtual().start(task));
    }

    private interface Work {
        void with(MongoCollection<Document> rows) throws Exception;
    }

    private void withSlowDisk(Work work) throws Exception {
        var store = MVStore.open(null);
        var server = new MongoServer(new DurableBackend(store, disk(store)));
        var address = server.bind();
        try (var client = MongoClients.create("mongodb://127.0.0.1:" + address.getPort())) {
            work.with(client.getDatabase("test").getCollection("rows"));
        } finally {
            disk.countDown();
            server.shutdownNow();
        }
    }

    private Disk disk(MVStore store) {
        return new Disk() {
            @Override
            public void commit() {
                store.commit();
            }

            @Override
            public void sync() {
                write();
            }
        };
    }

    private void write() {
        try {
            disk.await();
        } catch (InterruptedException hurried) {
            throw new IllegalStateException(hurried);
        }
    }
}
