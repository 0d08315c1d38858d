package vn.annals.media;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import com.mongodb.ConnectionString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.util.FileSystemUtils;
import vn.annals.contracts.media.MediaEvent;
import vn.annals.contracts.tenant.TenantEvent;
import vn.annals.contracts.tenant.TenantEvent.TenantActivated;
import vn.annals.contracts.tenant.TenantEvent.TenantRegistered;
import vn.annals.kernel.ledger.CommitContext;
import vn.annals.kernel.ledger.LedgerSerializer;
import vn.annals.kernel.ledger.LedgerSettings;
import vn.annals.kernel.ledger.tenancy.Bells;
import vn.annals.kernel.ledger.tenancy.TenantLedgers;
import vn.annals.kernel.service.trial.TrialIdentity;
import vn.annals.kernel.service.trial.TrialService;
import vn.annals.kernel.tenancy.Actor;
import vn.annals.kernel.tenancy.TenantId;
import vn.annals.kernel.testkit.EmbeddedMongo;

/** The whole service in a process of its own with one active tenant, which can be killed and started again. */
final class MortalService implements BeforeAllCallback, AfterAllCallback {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final EmbeddedMongo mongo = new EmbeddedMongo();
    private final TrialIdentity identity = new TrialIdentity();
    private final int port = TrialService.freePort();
    private final Path folder = newFolder();
    private @Nullable Tripwire tripwire;
    private @Nullable TenantLedgers ledgers;
    private @Nullable TenantId tenant;
    private @Nullable Process process;

    @Override
    public void beforeAll(ExtensionContext context) {
        mongo.beforeAll(context);
        var server = new ConnectionString(mongo.connectionString()).getHosts().getFirst();
        var colon = server.indexOf(':');
        tripwire = new Tripwire(server.substring(0, colon), Integer.parseInt(server.substring(colon + 1)));
        var families = new LedgerSerializer(MediaEvent.class, TenantEvent.class);
        ledgers = new TenantLedgers(
                mongo.client(), families, LedgerSettings.DEFAULT, Clock.systemUTC(), new Bells(mongo.client()));
        tenant = mongo.freshTenant();
        var slug = tenant.value();
        happened(slug, 0, new TenantRegistered(slug, "Tỉnh ủy " + slug, null, List.of(slug + ".example")));
        happened(slug, 1, new TenantActivated(slug));
        start();
    }

    private void happened(String slug, long sequence, TenantEvent event) {
        var id = UUID.randomUUID().toString();
        var actor = new Actor("an-admin", Actor.Kind.USER, "platform-admin", null);
        var context = new CommitContext(TenantId.PLATFORM, TenantId.PLATFORM, actor, null, id, id, id);
        var message =
                new GenericDomainEventMessage<>("Tenant", "tenant:" + slug, sequence, event, context.toMetaData());
        ledgers.ledger(TenantId.PLATFORM).appendEvents(List.of(message));
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        kill();
        tripwire.close();
        identity.close();
        FileSystemUtils.deleteRecursively(folder);
    }

    void start() {
        var through = mongo.connectionString()
                .replaceFirst("(?<=[@/])[^@/,]+:[0-9]+", "127.0.0.1:" + tripwire.port())
                .replaceFirst("replicaSet=[^&]+", "directConnection=true");
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.io.tmpdir=" + folder,
                "-cp",
                System.getProperty("java.class.path"),
                MediaService.class.getName(),
                "--server.port=" + port,
                "--annals.mongodb.uri=" + through,
                "--annals.identity.issuer=" + identity.issuer(),
                "--annals.identity.client-secret=a-secret",
                "--annals.media.spared=4s",
                "--annals.media.tidy-every=500ms");
        try {
            process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(Path.of("target", "mortal-service.log").toFile())
                    .start();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        await().atMost(120, SECONDS).until(() -> status("/actuator/health/readiness") == 200);
    }

    private int status(String path) {
        return ask(request("", path)).map(HttpResponse::statusCode).orElse(0);
    }

    /** Without a word, as by {@code kill -9}: its children are not told. */
    void kill() {
        Objects.requireNonNull(process).destroyForcibly().onExit().join();
    }

    void killWhen(String asked, Tripwire.When when) {
        tripwire.set(asked, when, this::kill);
    }

    /** When what was waited for has come. */
    void awaitKilled() {
        await().atMost(60, SECONDS).until(() -> !tripwire.isSet() && !process.isAlive());
    }

    List<ProcessHandle> children() {
        return process.descendants().toList();
    }

    /** What waits on the disk of the machine, of this process or of any before. */
    List<String> waiting() {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(path -> folder.relativize(path).toString())
                    .filter(name -> !name.endsWith(".lock") && !name.startsWith("tomcat"))
                    .toList();
        } catch (IOException | UncheckedIOException changing) {
            return List.of("?");
        }
    }

    List<String> workrooms() {
        return Stream.of(Objects.requireNonNull(folder.toFile().list()))
                .filter(name -> name.startsWith("annals-media-") && !name.endsWith(".lock"))
                .toList();
    }

    List<Document> rows(String collection) {
        return mongo.client()
                .getDatabase(tenant.databaseName())
                .getCollection(collection)
                .find()
                .into(new ArrayList<>());
    }

    /** How often it has happened in the tenant. */
    long count(Class<? extends MediaEvent> happened) {
        try (var events = ledgers.ledger(tenant).readEvents(null, false)) {
            return events.filter(event -> happened.isInstance(event.getPayload()))
                    .count();
        }
    }

    TenantId tenant() {
        return tenant;
    }

    String media() {
        return "/api/v1/tenants/" + tenant + "/media";
    }

    String author() {
        return identity.person("lan", tenant.value(), "author", "editor");
    }

    String platformAdmin() {
        return identity.platform("pa", "platform-admin");
    }

    String anotherService() {
        return identity.token(claims -> claims.audience("annals-commands").claim("client_id", "article-service"));
    }

    HttpRequest.Builder request(String token, String path) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    HttpRequest.Builder post(String token, String path, String type, byte[] body) {
        return request(token, path).header("Content-Type", type).POST(BodyPublishers.ofByteArray(body));
    }

    /** Nothing when nobody answers, or not to the end. */
    Optional<HttpResponse<byte[]>> ask(HttpRequest.Builder request) {
        try {
            return Optional.of(HTTP.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException dead) {
            return Optional.empty();
        } catch (InterruptedException hurried) {
            throw new IllegalStateException(hurried);
        }
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory("mortal-");
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
