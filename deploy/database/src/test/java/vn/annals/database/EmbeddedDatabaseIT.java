package vn.annals.database;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseIT {

    @TempDir
    Path folder;

    @Test
    void a_killed_server_loses_no_acknowledged_write() throws Exception {
        var file = folder.resolve("killed.mv");
        var process = serverProcess(file);
        var written = 0L;
        try (var client = MongoClients.create(address(process))) {
            var rows = rows(client);
            for (; written < 300; written++) {
                rows.insertOne(new Document("_id", written));
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        try (var restarted = EmbeddedDatabase.start(file, 0);
                var client = MongoClients.create(restarted.connectionString())) {
            assertThat(rows(client).countDocuments()).isEqualTo(written);
        }
    }

    @Test
    void a_range_of_ids_comes_in_order_and_whole() throws IOException {
        withServer(rows -> {
            for (var id : List.of(5L, 1L, 4L, 2L, 3L)) {
                rows.insertOne(new Document("_id", id));
            }
            assertThat(ids(rows.find(and(gt("_id", 1L), lte("_id", 4L))))).containsExactlyInAnyOrder(2L, 3L, 4L);
            assertThat(ids(rows.find(gt("_id", 2L)).sort(Sorts.ascending("_id"))))
                    .containsExactly(3L, 4L, 5L);
            assertThat(ids(rows.find().sort(Sorts.descending("_id")).limit(2))).containsExactly(5L, 4L);
            assertThat(ids(rows.find(in("_id", List.of(2L, 9L))))).containsExactly(2L);
        });
    }

    @Test
    void a_range_of_texts_comes_in_order_and_whole() throws IOException {
        withServer(rows -> {
            for (var id : List.of("c/0", "a/1", "b/10", "a/0", "b/2", "b/0")) {
                rows.insertOne(new Document("_id", id));
            }
            rows.insertOne(new Document("_id", 7L));
            var ofB = new Document("_id", new Document("$gt", "b/").append("$lt", "b0"));
            assertThat(texts(rows.find(ofB))).containsExactlyInAnyOrder("b/0", "b/10", "b/2");
            assertThat(texts(rows.find(gt("_id", "a0"))
                            .sort(Sorts.ascending("_id"))
                            .limit(3)))
                    .containsExactly("b/0", "b/10", "b/2");
            assertThat(texts(rows.find(gt("_id", "")).sort(Sorts.descending("_id"))))
                    .containsExactly("c/0", "b/2", "b/10", "b/0", "a/1", "a/0");
        });
    }

    @Test
    void an_answer_too_long_for_one_reply_comes_in_several() throws IOException {
        withServer(rows -> {
            for (long id = 0; id < 60; id++) {
                rows.insertOne(new Document("_id", id).append("page", new byte[1_000_000]));
            }
            assertThat(ids(rows.find().sort(Sorts.ascending("_id"))))
                    .containsExactlyElementsOf(LongStream.range(0, 60).boxed().toList());
        });
    }

    @Test
    void a_unique_index_over_an_array_refuses_a_second_holder() throws IOException {
        withServer(rows -> {
            rows.createIndex(
                    Indexes.ascending("keys"), new IndexOptions().unique(true).name("keys_once"));
            rows.insertOne(new Document("_id", 1L).append("keys", List.of("a/0", "a/1")));
            assertThatThrownBy(() -> rows.insertOne(new Document("_id", 2L).append("keys", List.of("b/0", "a/1"))))
                    .isInstanceOf(MongoWriteException.class)
                    .hasMessageContaining("keys_once");
            assertThat(rows.find(eq("keys", "b/0")).first()).isNull();
        });
    }

    private interface Work {
        void with(MongoCollection<Document> rows);
    }

    private void withServer(Work work) throws IOException {
        try (var database = EmbeddedDatabase.start(folder.resolve("one.mv"), 0);
                var client = MongoClients.create(database.connectionString())) {
            work.with(rows(client));
        }
    }

    private static MongoCollection<Document> rows(MongoClient client) {
        return client.getDatabase("test").getCollection("rows");
    }

    private static List<Long> ids(Iterable<Document> found) {
        var ids = new ArrayList<Long>();
        found.forEach(row -> ids.add(row.getLong("_id")));
        return ids;
    }

    private static List<String> texts(Iterable<Document> found) {
        var ids = new ArrayList<String>();
        found.forEach(row -> ids.add(row.getString("_id")));
        return ids;
    }

    private static Process serverProcess(Path file) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var path = System.getProperty("java.class.path");
        return new ProcessBuilder(java, "-cp", path, DatabaseProcess.class.getName(), file.toString(), "0")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static String address(Process process) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        var first = String.valueOf(lines.readLine());
        return first.substring(first.indexOf("mongodb://"));
    }
}
