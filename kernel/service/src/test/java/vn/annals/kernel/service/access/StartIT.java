package vn.annals.kernel.service.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import org.apache.coyote.AbstractProtocol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.annals.kernel.service.read.Reads;
import vn.annals.kernel.service.tenant.TenantRow.State;
import vn.annals.kernel.service.trial.TrialIdentity;
import vn.annals.kernel.service.trial.TrialService;
import vn.annals.kernel.tenancy.Role;
import vn.annals.kernel.testkit.EmbeddedMongo;
import vn.annals.trial.shelf.ShelfService;

class StartIT {

    @RegisterExtension
    static final EmbeddedMongo MONGO = new EmbeddedMongo();

    @Import(Undeclared.Endpoint.class)
    static class Undeclared extends ShelfService {

        @RestController
        static class Endpoint {

            @GetMapping("/api/v1/forgotten")
            String forgotten() {
                return "open to all";
            }
        }
    }

    @Import(Twice.Endpoint.class)
    static class Twice extends ShelfService {

        @RestController
        static class Endpoint {

            @GetMapping("/api/v1/undecided")
            @Reads({})
            @PublicAccess
            @AllowedRoles(Role.ADMIN)
            String undecided() {
                return "both";
            }
        }
    }

    @Import(Inside.Endpoint.class)
    static class Inside extends ShelfService {

        @RestController
        static class Endpoint {

            @GetMapping("/api/v1/tenants/{tenant}/inside")
            @InternalAccess
            String inside() {
                return "not below /internal/";
            }
        }
    }

    @Import(Unread.Endpoint.class)
    static class Unread extends ShelfService {

        @RestController
        static class Endpoint {

            @GetMapping("/api/v1/tenants/{tenant}/unread")
            @AllowedRoles(Role.ADMIN)
            String unread() {
                return "of whatever age";
            }
        }
    }

    @Import(Misread.Endpoint.class)
    static class Misread extends ShelfService {

        @RestController
        static class Endpoint {

            @GetMapping("/api/v1/tenants/{tenant}/misread")
            @Reads("no-such-slice")
            @AllowedRoles(Role.ADMIN)
            String misread() {
                return "of whatever age";
            }
        }
    }

    @Test
    void a_service_that_does_not_say_what_it_reads_does_not_start() {
        try (var identity = new TrialIdentity()) {
            for (var wrong : new Class<?>[] {Unread.class, Misread.class}) {
                assertThatThrownBy(() -> TrialService.start(wrong, MONGO.connectionString(), identity, Map.of())
                                .close())
                        .as(wrong.getSimpleName())
                        .hasMessageContaining("@Reads");
            }
        }
    }

    @Test
    void a_service_with_an_undeclared_endpoint_does_not_start() {
        try (var identity = new TrialIdentity()) {
            for (var wrong : new Class<?>[] {Undeclared.class, Twice.class, Inside.class}) {
                assertThatThrownBy(() -> TrialService.start(wrong, MONGO.connectionString(), identity, Map.of())
                                .close())
                        .as(wrong.getSimpleName())
                        .hasMessageContaining("exactly one is needed on");
            }
        }
    }

    @Test
    void a_connection_that_rests_is_kept_longer_than_by_its_callers() {
        try (var identity = new TrialIdentity();
                var service = TrialService.start(Known.class, MONGO.connectionString(), identity, Map.of())) {
            var server = (TomcatWebServer) ((ServletWebServerApplicationContext) service.context()).getWebServer();
            var protocol =
                    (AbstractProtocol<?>) server.getTomcat().getConnector().getProtocolHandler();

            // The gateway keeps it for 20 s; what the JDK's client does is not set and its own 30 s.
            assertThat(Duration.ofMillis(protocol.getKeepAliveTimeout())).isGreaterThan(Duration.ofSeconds(30));
        }
    }

    @Test
    void the_identity_provider_may_be_down_at_the_start_and_later() {
        var identity = new TrialIdentity();
        identity.down();
        var tenant = MONGO.freshTenant();
        var token = identity.person("lan", tenant.value(), "author");
        try (var service = TrialService.start(Known.class, MONGO.connectionString(), identity, Map.of())) {
            service.register(tenant, State.ACTIVE);
            var path = "/api/v1/tenants/" + tenant + "/known";

            var unchecked = service.as(token).get(path);
            assertThat(unchecked.status()).isEqualTo(503);
            assertThat(unchecked.code()).isEqualTo("SERVICE_UNAVAILABLE");
            assertThat(service.anonymous().get("/actuator/health/readiness").status())
                    .isEqualTo(200);

            identity.up();
            await().atMost(Duration.ofSeconds(10))
                    .until(() -> service.as(token).get(path).status() == 200);

            identity.down();
            assertThat(service.as(token).get(path).status()).isEqualTo(200);
        }
    }

    @Import(Known.Endpoint.class)
    static class Known extends ShelfService {

        @RestController
        static class Endpoint {

            @GetMapping("/api/v1/tenants/{tenant}/known")
            @Reads({})
            @AllowedRoles(Role.AUTHOR)
            String known() {
                return Caller.current().name();
            }
        }
    }
}
