package vn.annals.kernel.service.transport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.annals.contracts.trial.NoteCommand.WriteNote;
import vn.annals.contracts.trial.NoteId;
import vn.annals.kernel.ledger.CommitContext;
import vn.annals.kernel.service.tenant.TenantRow.State;
import vn.annals.kernel.service.trial.TrialClient;
import vn.annals.kernel.service.trial.TrialIdentity;
import vn.annals.kernel.service.trial.TrialService;
import vn.annals.kernel.tenancy.TenantId;
import vn.annals.kernel.testkit.EmbeddedMongo;
import vn.annals.trial.notes.NotesService;

class InstancesIT {

    @RegisterExtension
    static final EmbeddedMongo MONGO = new EmbeddedMongo();

    private static final TrialIdentity IDENTITY = new TrialIdentity();
    private static final int[] PORTS = {TrialService.freePort(), TrialService.freePort()};
    private static final CountDownLatch THAWED = new CountDownLatch(1);
    private static HttpServer frozen;
    private static TrialService one;
    private static TrialService two;
    private static TenantId tenant;
    private static TrialClient approver;

    @BeforeAll
    static void start() throws IOException {
        frozen = frozenShelf();
        one = start(PORTS[0]);
        two = start(PORTS[1]);
        tenant = MONGO.freshTenant();
        one.register(tenant, State.ACTIVE);
        approver = one.as(IDENTITY.person("hoa", tenant.value(), "approver"));
    }

    @AfterAll
    static void stop() {
        THAWED.countDown();
        frozen.stop(0);
        one.close();
        two.close();
        IDENTITY.close();
    }

    private static TrialService start(int port) {
        var instances = "spring.cloud.discovery.client.simple.instances.";
        return TrialService.start(
                NotesService.class,
                MONGO.connectionString(),
                IDENTITY,
                Map.of(
                        "server.port",
                        String.valueOf(port),
                        instances + "notes[0].uri",
                        "http://127.0.0.1:" + PORTS[0],
                        instances + "notes[1].uri",
                        "http://127.0.0.1:" + PORTS[1],
                        instances + "shelf[0].uri",
                        "http://127.0.0.1:" + frozen.getAddress().getPort()));
    }

    /** Says that it can, and then does not answer. */
    private static HttpServer frozenShelf() throws IOException {
        var server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/internal/commands/capabilities", exchange -> {
            var said = "{\"member\":\"m\",\"load\":100,\"commands\":[\"trial.ShelveNote\"]}".getBytes(UTF_8);
            exchange.sendResponseHeaders(200, said.length);
            exchange.getResponseBody().write(said);
            exchange.close();
        });
        server.createContext("/internal/commands", exchange -> {
            try {
                THAWED.await();
            } catch (InterruptedException hurried) {
                Thread.currentThread().interrupt();
            }
            exchange.close();
        });
        server.start();
        return server;
    }

    @Test
    void instances_share_the_work_and_answer_alike() {
        await().atMost(10, SECONDS).until(() -> handlersOf(40).size() == 2);
        for (int i = 0; i < 20; i++) {
            var id = NoteId.random();
            var written = write(id);

            assertThat(written.status()).isEqualTo(201);
            assertThat(written.header("Annals-Commit")).matches("[0-9]+");
            assertThat(write(id).json().path("currentRevision").asInt()).isEqualTo(1);
        }
    }

    @Test
    void a_service_that_does_not_answer_costs_two_seconds_and_no_more() {
        var begin = System.nanoTime();
        var first = shelve();
        var waited = Duration.ofNanos(System.nanoTime() - begin);

        assertThat(first.code()).isEqualTo("SERVICE_UNAVAILABLE");
        assertThat(waited).isLessThan(Duration.ofMillis(2_900));
    }

    /** Which members would handle so many different commands. */
    private static Map<String, Integer> handlersOf(int commands) {
        var ring = one.bean(Ring.class);
        var members = new HashMap<String, Integer>();
        IntStream.range(0, commands).forEach(_ -> {
            var id = NoteId.random();
            var message = GenericCommandMessage.asCommandMessage(new WriteNote(id, "x"))
                    .withMetaData(Map.of(CommitContext.TENANT, tenant.value()));
            ring.findDestination(message).ifPresent(member -> members.merge(member.name(), 1, Integer::sum));
        });
        return members;
    }

    private static TrialClient.Answer write(NoteId id) {
        return approver.post("/api/v1/tenants/" + tenant + "/notes", "{\"id\":\"" + id + "\",\"text\":\"x\"}");
    }

    private static TrialClient.Answer shelve() {
        return approver.post("/api/v1/tenants/" + tenant + "/notes/" + NoteId.random() + "/shelve?shelf=a", "");
    }
}
