package vn.annals.local;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Makes the unpacked distribution ours: loopback only, our realm, sign-in page and letters, built once for a quick start. */
final class Keycloak {

    private static final List<String> THEME = List.of(
            "login/theme.properties",
            "login/resources/css/annals.css",
            "login/messages/messages_vi.properties",
            "login/messages/messages_en.properties",
            "email/theme.properties",
            "email/messages/messages_vi.properties",
            "email/messages/messages_en.properties");
    /**
     * kc.sh asks for G1 by itself; two collectors at once keep the virtual machine from starting. With the quick compiler
     * alone Keycloak is built and ready after little more than half of the processor time.
     */
    static final String MACHINE = "-XX:-UseG1GC -XX:+UseSerialGC -XX:TieredStopAtLevel=1";

    private static final String CONFIGURATION = """
            db=dev-file
            health-enabled=true
            cache=local
            http-enabled=true
            http-host=127.0.0.1
            http-management-host=127.0.0.1
            log-level=warn,io.quarkus:info,org.keycloak.exportimport:info
            """;

    private final Path folder;
    private final Ports ports;

    Keycloak(Place place, Ports ports) {
        this.folder = place.home().resolve("keycloak/current");
        this.ports = ports;
    }

    void prepare(Runnable beforeBuild) throws IOException, InterruptedException {
        if (!Files.isRegularFile(folder.resolve("bin/kc.sh"))) {
            throw new Trouble("Keycloak is not unpacked in " + folder + "; run ./annals up");
        }
        write(folder.resolve("data/import/annals-realm.json"), realm());
        for (var file : THEME) {
            write(folder.resolve("themes/annals").resolve(file), resource("/keycloak/themes/annals/" + file));
        }
        var built = folder.resolve("built");
        if (!Files.exists(built) || !Files.readString(built).equals(CONFIGURATION)) {
            beforeBuild.run();
            write(folder.resolve("conf/keycloak.conf"), CONFIGURATION);
            build();
            Files.writeString(built, CONFIGURATION);
        }
    }

    private void build() throws IOException, InterruptedException {
        var builder = new ProcessBuilder(folder.resolve("bin/kc.sh").toString(), "build").redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("JAVA_OPTS_APPEND", MACHINE);
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new Trouble("Keycloak could not be built:\n" + said);
        }
    }

    private String realm() {
        return resource("/realm/annals-realm.json").replace("@gateway@", ports.gatewayUrl());
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    static String resource(String name) {
        try (InputStream stream = Keycloak.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("missing resource " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new IllegalStateException("unreadable resource " + name, broken);
        }
    }
}
