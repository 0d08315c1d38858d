package vn.annals.stories;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

    static URI mail() {
        return URI.create("http://127.0.0.1:" + setting("ANNALS_MAIL_PORT", "8095"));
    }

    /** Where the gateway and each service listen, for those who stand beside them. */
    static List<URI> processes() {
        return Stream.of(
                        setting("ANNALS_GATEWAY_PORT", "8080"),
                        setting("ANNALS_AUTH_PORT", "8091"),
                        setting("ANNALS_ARTICLE_PORT", "8092"),
                        setting("ANNALS_MEDIA_PORT", "8093"))
                .map(port -> URI.create("http://127.0.0.1:" + port))
                .toList();
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
