package vn.annals.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ObjectServerTest {

    @TempDir
    Path home;

    @Test
    void files_lie_in_gridfs_and_no_server_is_started_unless_that_is_wanted() {
        assertThat(parts(Map.of())).doesNotContain("objects");
        assertThat(server(Map.of()).properties()).containsExactly("--annals.media.store=gridfs");
    }

    @Test
    void s3_without_an_address_starts_a_server_and_tells_of_it() {
        var chosen = Map.of("ANNALS_MEDIA_STORE", "s3", "ANNALS_OBJECTS_PORT", "8099");

        assertThat(parts(chosen)).startsWith("database", "objects", "mail", "keycloak");
        assertThat(server(chosen).properties())
                .contains("--annals.media.store=s3", "--annals.media.s3.endpoint=http://127.0.0.1:8099");
    }

    @Test
    void a_server_of_ones_own_is_left_to_the_environment() {
        for (var own : List.of("ANNALS_MEDIA_S3_ENDPOINT", "ANNALS_MEDIA_S3_BUCKET")) {
            var chosen = Map.of("ANNALS_MEDIA_STORE", "s3", own, "http://minio:9000");

            assertThat(parts(chosen)).doesNotContain("objects");
            assertThat(server(chosen).properties()).containsExactly("--annals.media.store=s3");
        }
    }

    @Test
    void while_files_may_lie_in_it_the_server_stays() throws IOException {
        Files.createDirectory(home.resolve("objects"));

        assertThat(parts(Map.of())).contains("objects");
        assertThat(server(Map.of()).properties())
                .contains("--annals.media.store=gridfs", "--annals.media.s3.bucket=annals-media");
    }

    private List<String> parts(Map<String, String> environment) {
        var place = new Place(Path.of("../.."), home, environment);
        return new Parts(place, Ports.of(place)).all().stream().map(Part::name).toList();
    }

    private ObjectServer server(Map<String, String> environment) {
        var place = new Place(Path.of("../.."), home, environment);
        return new ObjectServer(place, Ports.of(place));
    }
}
