package vn.annals.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CrashSettingsTest {

    private static final Path FOLDER = Path.of("here");

    @Test
    void an_embedded_server_is_taken_when_none_is_named() {
        assertThat(of(Map.of()).server().uri()).isNull();
    }

    @Test
    void the_command_line_names_the_server_before_the_environment_does() {
        var environment = Map.of("MONGODB_URI", "mongodb://environment");
        assertThat(of(environment).server().uri()).isEqualTo("mongodb://environment");
        assertThat(of(environment, "--uri", "mongodb://line").server().uri()).isEqualTo("mongodb://line");
    }

    @Test
    void amounts_are_read() {
        var settings = of(Map.of(), "--seed", "7", "--rounds", "3", "--scenes", "storm,race");
        assertThat(settings.seed()).isEqualTo(7);
        assertThat(settings.amounts().rounds()).isEqualTo(3);
        assertThat(settings.scenes()).containsExactly("storm", "race");
    }

    @Test
    void what_is_not_understood_is_refused() {
        for (var wrong : new String[][] {
            {"--rouns", "3"}, {"rounds", "3"}, {"--rounds"}, {"--rounds", "many"}, {"--scenes", "strom"}
        }) {
            assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> of(Map.of(), wrong));
        }
    }

    @Test
    void each_setting_is_told_of() {
        for (var name : CommandLine.USUAL.keySet()) {
            assertThat(CommandLine.USAGE).contains("--" + name + " ");
        }
    }

    private static CrashSettings of(Map<String, String> environment, String... arguments) {
        return CrashSettings.of(environment, FOLDER, arguments);
    }
}
