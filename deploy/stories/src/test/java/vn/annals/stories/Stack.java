package vn.annals.stories;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** Where the running stack is, by the same settings that {@code ./annals} reads. */
final class Stack {

    private Stack() {}

    static URI gateway() {
        return URI.create("http://localhost:" + setting("ANNALS_GATEWAY_PORT", "8080"));
    }

    static URI tokenEndpoint() {
        return URI.create("http://localhost:" + setting("ANNALS_KEYCLOAK_PORT", "8081")
                + "/realms/annals/protocol/openid-connect/token");
    }

    static Path repository() {
        return Path.of(setting("ANNALS_REPOSITORY", "../..")).toAbsolutePath().normalize();
    }

    static Path home() {
        return repository().resolve(setting("ANNALS_HOME", ".annals")).normalize();
    }

    private static String setting(String name, String otherwise) {
        return Optional.ofNullable(System.getenv(name))
                .filter(value -> !value.isBlank())
                .orElse(otherwise);
    }
}
