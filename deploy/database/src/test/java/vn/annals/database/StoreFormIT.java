package vn.annals.database;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.bson.types.Binary;
import org.bson.types.Decimal128;
import org.bson.types.ObjectId;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreFormIT {

    private static final int ROWS = 400;

    private Path file;

    @BeforeEach
    void file(@TempDir Path folder) {
        file = folder.resolve("store.mv");
    }

    @Test
    void a_store_of_the_form_before_is_read_and_goes_on() throws IOException {
        older(rows -> {
            rows.createIndex(Indexes.ascending("keys"), new IndexOptions().unique(true));
            for (int number = 0; number < ROWS; number++) {
                rows.insertOne(row(number));
            }
        });
        for (int opened = 0; opened < 2; opened++) {
            current(rows -> {
                for (int number = 0; number < ROWS; number++) {
                    var row = row(number);
                    assertThat(rows.find(eq(row.get("_id"))).first()).isEqualTo(row);
                    assertThat(rows.find(eq("keys", number + "/1")).first()).isEqualTo(row);
                }
                assertThatThrownBy(() -> rows.insertOne(row(7))).isInstanceOf(MongoWriteException.class);
                assertThatThrownBy(() -> rows.insertOne(new Document("_id", "x").append("keys", List.of("9/0"))))
                        .isInstanceOf(MongoWriteException.class);
            });
        }
        current(rows -> {
            rows.updateOne(eq(row(3).get("_id")), Updates.set("word", "khác"));
            rows.deleteOne(eq(row(4).get("_id")));
        });
        current(rows -> {
            assertThat(rows.find(eq("keys", "3/0")).first()).containsEntry("word", "khác");
            assertThat(rows.find(eq("keys", "4/0")).first()).isNull();
            assertThat(rows.countDocuments()).isEqualTo(ROWS - 1);
        });
    }

    @Test
    void what_is_kept_comes_back_as_it_was() throws IOException {
        var ids = List.of(
                "bài-1",
                "",
                5,
                6_000_000_000L,
                1.5,
                new ObjectId(),
                new Date(1_790_000_000_003L),
                true,
                new Document("a", 1).append("b", "x"));
        current(rows -> ids.forEach(id -> rows.insertOne(new Document("_id", id).append("value", values()))));
        current(rows -> {
            for (var id : ids) {
                assertThat(rows.find(eq(id)).first()).isEqualTo(new Document("_id", id).append("value", values()));
                assertThatThrownBy(() -> rows.insertOne(new Document("_id", id)))
                        .isInstanceOf(MongoWriteException.class);
            }
            assertThat(rows.find(in("_id", ids)).into(new ArrayList<>())).hasSize(ids.size());
            assertThat(rows.find(eq(5L)).first())
                    .as("numbers are one, however wide")
                    .isNotNull();
        });
    }

    private static Document values() {
        return new Document("text", "Tỉnh ủy \uD83D\uDE00")
                .append("nothing", null)
                .append("many", Arrays.asList(1, 2L, "x", null, List.of("y"), new Document("z", 0.25)))
                .append("bytes", new Binary(new byte[] {0, 1, -1}))
                .append("id", new ObjectId("65f0c0ffee65f0c0ffee65f0"))
                .append("exact", Decimal128.parse("12.50"))
                .append("at", new Date(-5))
                .append("no", false);
    }

    private static Document row(int number) {
        var id = UUID.nameUUIDFromBytes(new byte[] {(byte) number, (byte) (number >> 8)});
        return new Document("_id", id.toString())
                .append("keys", List.of(number + "/0", number + "/1"))
                .append("word", "từ " + number)
                .append("bytes", new Binary(new byte[number]));
    }

    private interface Work {
        void with(MongoCollection<Document> rows);
    }

    private void older(Work work) {
        var store = new MVStore.Builder().fileName(file.toString()).open();
        var server = new MongoServer(new H2Backend(store));
        var address = server.bind();
        try (var client = MongoClients.create("mongodb://127.0.0.1:" + address.getPort())) {
            work.with(client.getDatabase("test").getCollection("rows"));
        } finally {
            server.shutdownNow();
            store.close();
        }
    }

    private void current(Work work) throws IOException {
        try (var database = EmbeddedDatabase.start(file, 0);
                var client = MongoClients.create(database.connectionString())) {
            work.with(client.getDatabase("test").getCollection("rows"));
        }
    }
}
