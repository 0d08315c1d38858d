package vn.annals.database;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoomIT {

    private static final int WRITERS = 8;
    private static final int ROWS = 500;
    private static final int LETTERS = 1_000;
    private static final int ALL = WRITERS * ROWS;
    // Letters, keys, and pages that are half full.
    private static final long HELD = ALL * 2L * LETTERS;

    private final Random chance = new Random(7);

    @Test
    void what_is_written_over_gives_its_room_back_and_no_reader_notices(@TempDir Path folder) throws Exception {
        var file = folder.resolve("room.mv");
        try (var database = EmbeddedDatabase.start(file, 0);
                var client = MongoClients.create(database.connectionString());
                var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var rows = client.getDatabase("test");
            var done = new AtomicBoolean();
            var reader = people.submit(() -> {
                while (!done.get()) {
                    read(rows);
                }
            });
            write(rows);
            done.set(true);
            reader.get();
            assertThat(Files.size(file)).isLessThan(3 * HELD);
        }
        try (var again = EmbeddedDatabase.start(file, 0);
                var client = MongoClients.create(again.connectionString())) {
            read(client.getDatabase("test"));
            assertThat(client.getDatabase("test").getCollection("rows").countDocuments())
                    .isEqualTo(ALL);
        }
    }

    private static void read(MongoDatabase database) {
        for (var row : database.getCollection("rows").find()) {
            assertThat(row.getString("text")).hasSize(LETTERS);
        }
    }

    /** Rows that stay, each beside one that is written over and over. */
    private void write(MongoDatabase database) throws Exception {
        var rows = database.getCollection("rows");
        var heads = database.getCollection("heads");
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var writers = new ArrayList<Future<?>>();
            for (int writer = 0; writer < WRITERS; writer++) {
                var own = writer;
                heads.insertOne(new Document("_id", own).append("text", text()));
                writers.add(people.submit(() -> {
                    for (int n = 1; n <= ROWS; n++) {
                        rows.insertOne(new Document("_id", UUID.randomUUID().toString()).append("text", text()));
                        heads.updateOne(eq("_id", own), set("row", n));
                    }
                }));
            }
            for (var writer : writers) {
                writer.get();
            }
        }
    }

    private String text() {
        var text = new StringBuilder();
        chance.ints(LETTERS, 'a', 'z').forEach(letter -> text.append((char) letter));
        return text.toString();
    }
}
