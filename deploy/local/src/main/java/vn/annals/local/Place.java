package vn.annals.local;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The repository, the one folder that holds everything the local run writes, and the settings of the environment. */
record Place(Path repository, Path home, Map<String, String> environment) {

    static Place here() {
        var environment = System.getenv();
        var repository = Path.of(environment.getOrDefault("ANNALS_REPOSITORY", "."))
                .toAbsolutePath()
                .normalize();
        var home = repository
                .resolve(environment.getOrDefault("ANNALS_HOME", ".annals"))
                .normalize();
        return new Place(repository, home, environment);
    }

    int port(String setting, int otherwise) {
        var value = setting(setting).orElse(String.valueOf(otherwise));
        try {
            var port = Integer.parseInt(value);
            if (port > 0 && port < 65_536) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            // said below
        }
        throw new Trouble(setting + "=" + value + " is not a port");
    }

    Optional<String> setting(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    /** A file that was named where the script was called; the script itself changes directory. */
    Path named(String file) {
        return setting("ANNALS_CALLED_FROM").map(Path::of).orElse(Path.of("")).resolve(file);
    }

    Path log(String part) {
        return home.resolve("logs").resolve(part + ".log");
    }

    Path pid(String part) {
        return home.resolve("run").resolve(part + ".pid");
    }
}
