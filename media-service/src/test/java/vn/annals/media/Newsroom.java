package vn.annals.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.annals.contracts.article.ArticleEvent;
import vn.annals.contracts.media.MediaEvent.MediaStored;
import vn.annals.contracts.media.MediaFile;
import vn.annals.kernel.ledger.CommitContext;
import vn.annals.kernel.ledger.tenancy.TenantLedgers;
import vn.annals.kernel.service.command.AutomaticCommands;
import vn.annals.kernel.service.link.FileLinks;
import vn.annals.kernel.service.tenant.TenantDatabase;
import vn.annals.kernel.service.tenant.TenantRow.State;
import vn.annals.kernel.service.trial.EveryRead;
import vn.annals.kernel.service.trial.LedgerWatch;
import vn.annals.kernel.service.trial.RoleMatrix;
import vn.annals.kernel.service.trial.RouteTable;
import vn.annals.kernel.service.trial.TrialIdentity;
import vn.annals.kernel.service.trial.TrialService;
import vn.annals.kernel.tenancy.Actor;
import vn.annals.kernel.tenancy.CurrentTenant;
import vn.annals.kernel.tenancy.TenantId;
import vn.annals.kernel.testkit.EmbeddedMongo;
import vn.annals.media.intake.Measure;

/** The whole service with one active tenant, over HTTP. What it holds back of a form on disk lies in {@link #waiting}. */
final class Newsroom implements BeforeAllCallback, AfterAllCallback {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final EmbeddedMongo mongo = new EmbeddedMongo();
    private final TrialIdentity identity = new TrialIdentity();
    private final Path waiting = newFolder();
    private final Supplier<Map<String, String>> settings;
    private @Nullable TrialService service;
    private @Nullable TenantId tenant;

    Newsroom() {
        this(Map::of);
    }

    /** With settings that are asked for when the service starts. */
    Newsroom(Supplier<Map<String, String>> settings) {
        this.settings = settings;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        mongo.beforeAll(context);
        var all = new HashMap<>(settings.get());
        all.put("spring.servlet.multipart.location", waiting.toString());
        service = TrialService.start(MediaService.class, mongo.connectionString(), identity, all);
        tenant = mongo.freshTenant();
        service.register(tenant, State.ACTIVE);
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        service.close();
        identity.close();
        Files.deleteIfExists(waiting);
    }

    List<String> routes() {
        return RouteTable.wanted("media-service", service);
    }

    void roleMatrixHolds() {
        RoleMatrix.assertHolds("media-service", service);
    }

    Map<String, String> readsThatDoNotWait() {
        return EveryRead.wrong(service, identity, tenant);
    }

    TenantId tenant() {
        return tenant;
    }

    FileLinks links() {
        return service.bean(FileLinks.class);
    }

    int port() {
        return service.port();
    }

    List<String> waiting() {
        return List.of(Objects.requireNonNull(waiting.toFile().list()));
    }

    /** The ids in one of the tenant's collections. */
    List<Object> idsIn(String collection) {
        var database = new TenantDatabase(mongo.client());
        return CurrentTenant.<List<Object>, RuntimeException>callAs(tenant, () -> database.current()
                .getCollection(collection)
                .find()
                .map(row -> row.get("_id"))
                .into(new ArrayList<>()));
    }

    /** Another tenant in the same house. */
    TenantId neighbour(State state) {
        var other = mongo.freshTenant();
        service.register(other, state);
        return other;
    }

    String media() {
        return "/api/v1/tenants/" + tenant + "/media";
    }

    String token(String... roles) {
        return tokenIn(tenant, roles);
    }

    String tokenIn(TenantId where, String... roles) {
        return identity.person("lan", where.value(), roles);
    }

    String platform(String role) {
        return identity.platform("pa", role);
    }

    String stranger() {
        return identity.person("hoa", "t-other", "admin");
    }

    /** What article-service would write into the shared ledger. */
    void happened(ArticleEvent event, long sequence) {
        happened("Article", event.articleId().toString(), event, sequence);
    }

    /** What would be said of a picture that comes in. */
    MediaFile measured(String extension, byte[] bytes) {
        try {
            var file = Files.write(Files.createTempFile("measured-", "." + extension), bytes);
            try {
                return Measure.of(file, "ảnh." + extension);
            } finally {
                Files.delete(file);
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** What stands in ledgers since before pictures were made anew: an asset and its file as it came. */
    void cameLongAgo(MediaStored event, byte[] bytes) {
        CurrentTenant.runAs(tenant, () -> {
            var database = new TenantDatabase(mongo.client()).current();
            var file = event.file();
            database.getCollection("media.chunks")
                    .insertOne(new Document("_id", file.sha256() + "/0").append("data", new Binary(bytes)));
            database.getCollection("media.files")
                    .insertOne(new Document("_id", file.sha256())
                            .append("length", (long) bytes.length)
                            .append(
                                    "metadata",
                                    new Document("type", file.type()).append("extension", file.extension())));
        });
        happened("Media", event.mediaId().toString(), event, 0);
    }

    /** What article-service would ask for, because of an event of its own. */
    void command(Object command) {
        var id = UUID.randomUUID().toString();
        var actor = new Actor("hoa", Actor.Kind.USER, "approver", null);
        var because =
                new GenericEventMessage<>("x", new CommitContext(tenant, tenant, actor, null, id, id, id).toMetaData());
        CurrentTenant.runAs(tenant, () -> service.bean(AutomaticCommands.class).send(command, because));
    }

    private void happened(String type, String aggregate, Object event, long sequence) {
        var id = UUID.randomUUID().toString();
        var actor = new Actor("hoa", Actor.Kind.USER, "approver", null);
        var data = new CommitContext(tenant, tenant, actor, null, id, id, id).toMetaData();
        var message = new GenericDomainEventMessage<>(type, aggregate, sequence, event, data);
        CurrentTenant.runAs(
                tenant, () -> service.bean(TenantLedgers.class).ledger(tenant).appendEvents(List.of(message)));
    }

    Reply upload(@Nullable String token, byte[] form, String... headers) {
        return post(token, media(), Upload.CONTENT_TYPE, form, headers);
    }

    Reply post(@Nullable String token, String path, String type, byte[] body, String... headers) {
        var request = request(token, path).header("Content-Type", type).POST(BodyPublishers.ofByteArray(body));
        return new LedgerWatch(service.context())
                .over("POST", path, () -> send((headers.length == 0 ? request : request.headers(headers)).build()));
    }

    Reply json(String method, String token, String path, String body, String... headers) {
        var request = request(token, path)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body));
        return new LedgerWatch(service.context())
                .over(method, path, () -> send((headers.length == 0 ? request : request.headers(headers)).build()));
    }

    Reply get(@Nullable String token, String path, String... headers) {
        var request = request(token, path);
        return send((headers.length == 0 ? request : request.headers(headers)).build());
    }

    private HttpRequest.Builder request(@Nullable String token, String path) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + service.port() + path));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory("waiting-forms-");
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static Reply send(HttpRequest request) {
        try {
            return new Reply(HTTP.send(request, BodyHandlers.ofByteArray()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException hurried) {
            throw new IllegalStateException(hurried);
        }
    }

    record Reply(HttpResponse<byte[]> response) implements LedgerWatch.Answered {

        @Override
        public int status() {
            return response.statusCode();
        }

        @Override
        public String body() {
            return new String(response.body(), StandardCharsets.UTF_8);
        }

        byte[] bytes() {
            return response.body();
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        JsonNode json() {
            return JSON.readTree(new String(response.body(), StandardCharsets.UTF_8));
        }

        String text(String field) {
            return json().path(field).asString("");
        }
    }
}
