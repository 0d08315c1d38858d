package vn.annals.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.ReadConcern;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import de.bwaldvogel.mongo.MongoServer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.bson.Document;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;

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
        var server = new MongoServer(new DurableBackend(store, this::write));
        var address = server.bind();
        try (var client = MongoClients.create("mongodb://127.0.0.1:" + address.getPort())) {
            work.with(client.getDatabase("test").getCollection("rows"));
        } finally {
            disk.countDown();
            server.shutdownNow();
        }
    }

    private void write() {
        try {
            disk.await();
        } catch (InterruptedException hurried) {
            throw new IllegalStateException(hurried);
        }
    }
}
