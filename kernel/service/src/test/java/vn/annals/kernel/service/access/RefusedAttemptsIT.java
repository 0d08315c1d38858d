package vn.annals.kernel.service.access;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.slf4j.LoggerFactory;
import vn.annals.contracts.trial.NoteId;
import vn.annals.kernel.service.tenant.TenantRow.State;
import vn.annals.kernel.service.trial.TrialIdentity;
import vn.annals.kernel.service.trial.TrialService;
import vn.annals.kernel.tenancy.TenantId;
import vn.annals.kernel.testkit.EmbeddedMongo;
import vn.annals.trial.notes.NotesService;

class RefusedAttemptsIT {

    @RegisterExtension
    static final EmbeddedMongo MONGO = new EmbeddedMongo();

    private static final TrialIdentity IDENTITY = new TrialIdentity();
    private static final String TRACE = "0123456789abcdef".repeat(2);
    private static final String[] TRACED = {"traceparent", "00-" + TRACE + "-1212121212121212-01"};
    private static TrialService service;
    private static TenantId tenant;
    private static TenantId neighbour;
    private static TenantId suspended;

    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

    @BeforeAll
    static void start() {
        service = TrialService.start(NotesService.class, MONGO.connectionString(), IDENTITY, Map.of());
        tenant = MONGO.freshTenant();
        neighbour = MONGO.freshTenant();
        suspended = MONGO.freshTenant();
        service.register(tenant, State.ACTIVE);
        service.register(neighbour, State.ACTIVE);
        service.register(suspended, State.SUSPENDED);
    }

    @AfterAll
    static void stop() {
        service.close();
        IDENTITY.close();
    }

    @BeforeEach
    void listen() {
        lines.start();
        log().addAppender(lines);
    }

    @AfterEach
    void listenNoMore() {
        log().detachAppender(lines);
    }

    @Test
    void who_has_not_signed_in_is_noted() {
        service.anonymous().get(me(tenant), TRACED);

        noted("refused status=401 code=AUTHENTICATION_REQUIRED method=GET route=/api/v1/tenants/{tenant}/me tenant="
                + tenant + " subject=- trace=" + TRACE);
    }

    @Test
    void a_token_that_is_not_acceptable_is_noted_without_it() {
        service.as("eyJhbGciOiJub25lIn0.e30.").get(me(tenant) + "?by=lan@x.example", TRACED);

        noted("refused status=401 code=TOKEN_INVALID method=GET route=" + me(tenant) + " tenant=" + tenant
                + " subject=- trace=" + TRACE);
    }

    @Test
    void a_member_without_the_role_is_noted_by_the_subject_alone() {
        service.as(IDENTITY.person("thu", tenant.value(), "auditor")).get(me(tenant), TRACED);

        noted("refused status=403 code=NOT_PERMITTED method=GET route=/api/v1/tenants/{tenant}/me tenant=" + tenant
                + " subject=thu trace=" + TRACE);
    }

    @Test
    void who_tries_a_neighbours_door_is_noted() {
        service.as(IDENTITY.person("minh", neighbour.value(), "approver")).get(me(tenant), TRACED);

        noted("refused status=404 code=NOT_FOUND method=GET route=/api/v1/tenants/{tenant}/me tenant=" + tenant
                + " subject=minh trace=" + TRACE);
    }

    @Test
    void who_writes_where_nothing_may_be_written_is_noted() {
        service.as(IDENTITY.person("an", suspended.value(), "author"))
                .post("/api/v1/tenants/" + suspended + "/notes", "{\"text\":\"secret words\"}", TRACED);

        noted("refused status=403 code=TENANT_SUSPENDED method=POST route=/api/v1/tenants/{tenant}/notes tenant="
                + suspended + " subject=an trace=" + TRACE);
    }

    @Test
    void what_an_aggregate_does_not_permit_is_noted_too() {
        service.as(IDENTITY.person("lan", tenant.value(), "author"))
                .post(
                        "/api/v1/tenants/" + tenant + "/notes",
                        "{\"id\":\"" + NoteId.random() + "\",\"text\":\"somebody else's\"}",
                        TRACED);

        noted("refused status=403 code=NOT_PERMITTED method=POST route=/api/v1/tenants/{tenant}/notes tenant=" + tenant
                + " subject=lan trace=" + TRACE);
    }

    @Test
    void a_subject_cannot_write_a_line_of_its_own() {
        var odd = IDENTITY.person("x trace=0\nrefused status=200", tenant.value(), "auditor");

        service.as(odd).get(me(tenant), TRACED);

        assertThat(written())
                .singleElement()
                .asString()
                .contains("subject=x_trace_0_refused_status_200 trace=" + TRACE);
    }

    @Test
    void what_is_done_or_not_there_is_not_noted() {
        var author = service.as(IDENTITY.person("lan", tenant.value(), "author"));

        author.get(me(tenant));
        author.get("/api/v1/tenants/" + tenant + "/notes/" + NoteId.random());
        author.post("/api/v1/tenants/" + tenant + "/notes", "{");
        service.anonymous().get("/s/" + tenant + "/");
        service.anonymous().get("/s/nobody-here/");
        service.anonymous().get("/nothing");

        assertThat(written()).isEmpty();
    }

    /** What an exception decides must be decided by the code as it is: docs/adr/0011-platform-threads.md. */
    @Test
    void what_is_refused_is_refused_on_a_platform_thread() {
        var virtual = new AtomicReference<Boolean>();
        var ear = new AppenderBase<ILoggingEvent>() {
            @Override
            protected void append(ILoggingEvent line) {
                virtual.set(Thread.currentThread().isVirtual());
            }
        };
        ear.start();
        log().addAppender(ear);
        service.anonymous().get(me(tenant));
        log().detachAppender(ear);

        assertThat(virtual).hasValue(false);
    }

    private void noted(String line) {
        assertThat(written()).containsExactly(line);
    }

    private List<String> written() {
        return lines.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
    }

    private static Logger log() {
        return (Logger) LoggerFactory.getLogger("vn.annals.refused");
    }

    private static String me(TenantId where) {
        return "/api/v1/tenants/" + where + "/me";
    }
}
