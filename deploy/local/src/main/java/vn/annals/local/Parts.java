package vn.annals.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The processes that together are Annals, in the order in which they are stopped last to first. */
final class Parts {

    private static final String READINESS = "/actuator/health/readiness";

    private final Place place;
    private final Ports ports;
    private final ObjectServer objects;

    Parts(Place place, Ports ports) {
        this.place = place;
        this.ports = ports;
        this.objects = new ObjectServer(place, ports);
    }

    List<Part> all() {
        var parts = new ArrayList<Part>();
        if (place.setting("MONGODB_URI").isEmpty()) {
            parts.add(database());
        }
        if (objects.wanted()) {
            parts.add(objects());
        }
        parts.add(mail());
        parts.add(keycloak());
        parts.add(service("auth", "auth", ports.auth(), "ANNALS_AUTH_PORT"));
        parts.add(service("article-service", "article-service", ports.article(), "ANNALS_ARTICLE_PORT"));
        parts.add(service("media-service", "media-service", ports.media(), "ANNALS_MEDIA_PORT"));
        parts.add(service("gateway", "gateway", ports.gateway(), "ANNALS_GATEWAY_PORT"));
        return parts;
    }

    private Part database() {
        var file = place.home().resolve("database/annals.mv").toString();
        var program = jar(
                "database",
                Path.of("deploy/database/target/annals-database-server.jar"),
                java("-Xms32m", "-Xmx320m"),
                List.of(file, String.valueOf(ports.database())));
        return new Part("database", ports.database(), "ANNALS_DATABASE_PORT", ports.database(), "", program, Map.of());
    }

    private Part objects() {
        var program = jar(
                ObjectServer.NAME,
                Path.of("deploy/objects/target/annals-objects-server.jar"),
                java("-Xms32m", "-Xmx192m"),
                objects.arguments());
        return new Part(
                ObjectServer.NAME, ports.objects(), "ANNALS_OBJECTS_PORT", ports.objects(), "", program, Map.of());
    }

    private Part mail() {
        var program = jar(
                "mail",
                Path.of("deploy/mail/target/annals-mail-server.jar"),
                java("-Xms16m", "-Xmx64m"),
                List.of(String.valueOf(ports.mail()), String.valueOf(ports.smtp())));
        return new Part("mail", ports.mail(), "ANNALS_MAIL_PORT", ports.smtp(), "", program, Map.of());
    }

    private Part keycloak() {
        var script = place.home().resolve("keycloak/current/bin/kc.sh").toString();
        var command = List.of(
                script,
                "start",
                "--optimized",
                "--import-realm",
                "--http-port=" + ports.keycloak(),
                "--http-management-port=" + ports.keycloakManagement(),
                "--hostname=" + ports.keycloakUrl());
        // Of this heap 68 MB are alive with two tenants and 100 MB with 400; for thousands it would be too small.
        var environment = Map.of(
                "JAVA_HOME",
                System.getProperty("java.home"),
                "JAVA_OPTS_KC_HEAP",
                "-Xms32m -Xmx256m",
                "JAVA_OPTS_APPEND",
                Keycloak.MACHINE);
        return new Part(
                "keycloak",
                ports.keycloak(),
                "ANNALS_KEYCLOAK_PORT",
                ports.keycloakManagement(),
                "/health/ready",
                new Script(command),
                environment);
    }

    private Part service(String name, String folder, int port, String setting) {
        var built = Path.of(folder, "target", name + ".jar");
        var program = jar(name, built, java("-Xms48m", "-Xmx192m"), properties(name, port));
        return new Part(name, port, setting, port, READINESS, program, Map.of());
    }

    private JarProgram jar(String name, Path built, List<String> java, List<String> arguments) {
        return new JarProgram(
                place.repository().resolve(built),
                place.home().resolve("programs").resolve(name),
                java,
                arguments);
    }

    private List<String> properties(String name, int port) {
        var client = "annals-" + name;
        var properties = new ArrayList<>(objects.properties());
        properties.addAll(List.of(
                "--server.port=" + port,
                "--server.address=127.0.0.1",
                "--annals.mongodb.uri=" + databaseUri(),
                "--annals.identity.issuer=" + ports.issuer(),
                "--annals.identity.client-id=" + client,
                "--annals.identity.client-secret=" + client + "-local-secret",
                "--annals.keycloak.url=" + ports.keycloakUrl(),
                "--annals.notary.uri=" + databaseUri(),
                "--annals.notary.secret=" + NotarySecret.in(place).file(),
                "--annals.links.secret=file:" + SecretFile.of(place.home().resolve("links/secret"), 32),
                "--annals.notary.exports=" + place.home().resolve("exports"),
                "--annals.gateway.public-url=" + ports.gatewayUrl(),
                "--annals.egress.local=true",
                "--annals.contact.desk=" + ports.gatewayUrl() + "/desk/",
                instance("auth", ports.auth()),
                instance("article-service", ports.article()),
                instance("media-service", ports.media())));
        return properties;
    }

    private static String instance(String name, int port) {
        return "--spring.cloud.discovery.client.simple.instances." + name + "[0].uri=http://127.0.0.1:" + port;
    }

    String databaseUri() {
        return place.setting("MONGODB_URI").orElse("mongodb://127.0.0.1:" + ports.database());
    }

    // Small heaps and the quick compiler: the whole newsroom is to fit beside a browser on a laptop.
    private static List<String> java(String... heap) {
        var java = new ArrayList<String>();
        java.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        java.addAll(List.of(heap));
        java.addAll(List.of(
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:ReservedCodeCacheSize=64m",
                "-Xss512k",
                "-Dfile.encoding=UTF-8",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow"));
        return java;
    }
}
