package vn.annals.media.workroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkroomTest {

    @TempDir
    Path place;

    @Test
    void what_a_killed_process_has_left_is_cleared_away() throws IOException {
        Files.createFile(place.resolve("annals-media-7.lock"));
        var left = Files.createDirectories(place.resolve("annals-media-7/arrivals"));
        Files.createFile(left.resolve("arrival-1.part"));
        var others = Files.createFile(place.resolve("somebody-elses.lock"));

        try (var room = Workroom.in(place)) {
            assertThat(place.resolve("annals-media-7")).doesNotExist();
            assertThat(place.resolve("annals-media-7.lock")).doesNotExist();
            assertThat(others).exists();
            assertThat(room.folder("arrivals")).isEmptyDirectory();
        }
    }

    @Test
    void what_belongs_to_the_living_stays() throws IOException {
        try (var living = Workroom.in(place)) {
            var file = Files.createFile(living.folder("arrivals").resolve("arrival-1.part"));

            Workroom.in(place).close();

            assertThat(file).exists();
        }
    }

    @Test
    void nobody_else_may_look_into_it() throws IOException {
        try (var room = Workroom.in(place)) {
            var permissions =
                    Files.getPosixFilePermissions(room.folder("arrivals").getParent());
            assertThat(PosixFilePermissions.toString(permissions)).isEqualTo("rwx------");
        }
    }

    @Test
    void nothing_is_left_of_it_in_the_end() throws IOException {
        var room = Workroom.in(place);
        Files.createFile(room.folder("arrivals").resolve("arrival-1.part"));

        room.close();

        assertThat(place).isEmptyDirectory();
    }
}
