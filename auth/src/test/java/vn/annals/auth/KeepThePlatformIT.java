package vn.annals.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.annals.auth.keycloak.RealmStandIn;
import vn.annals.database.EmbeddedDatabase;
import vn.annals.kernel.ledger.LedgerStorage;
import vn.annals.kernel.ledger.tenancy.TenantLedgers;
import vn.annals.kernel.service.trial.TrialClient;
import vn.annals.kernel.service.trial.TrialIdentity;
import vn.annals.kernel.service.trial.TrialService;
import vn.annals.kernel.tenancy.TenantId;

/** From roles of the platform that the identity provider alone knows to roles that the ledger gives and takes. */
class KeepThePlatformIT {

    private static final String PEOPLE = "/api/v1/platform/people";
    private static final String ADMIN = "platform-admin";
    private static final String AUDITOR = "platform-auditor";
    private static final TrialIdentity IDENTITY = new TrialIdentity();
    private static final RealmStandIn KEYCLOAK = new RealmStandIn();

    // The platform's ledger of the other tests is theirs.
    @TempDir
    Path folder;

    @AfterAll
    static void stop() {
        KEYCLOAK.close();
        IDENTITY.close();
    }

    @Test
    void whoever_has_a_role_at_the_first_start_is_adopted_and_later_the_ledger_alone_says_who_has() throws IOException {
        had("u-root", ADMIN);
        had("u-audit", AUDITOR);
        KEYCLOAK.off.add(had("u-off", ADMIN));
        try (var database = EmbeddedDatabase.start(folder.resolve("platform.mv"), 0)) {
            adopted(database.connectionString());
            putInByHand(database.connectionString());
        }
    }

    private void adopted(String database) throws IOException {
        try (var service = started(database)) {
            var root = service.as(IDENTITY.platform("u-root", ADMIN));
            await().until(() -> active(root), List.of("u-audit", "u-root")::equals);
            assertThat(KEYCLOAK.letters).isEmpty();
            await().until(() -> !KEYCLOAK.holds("u-off", ADMIN));

            KEYCLOAK.holders.get(ADMIN).remove("u-root");
            await().until(() -> KEYCLOAK.holds("u-root", ADMIN));
            assertThat(root.send("DELETE", PEOPLE + "/" + idOf(root, "u-audit"), null)
                            .status())
                    .isEqualTo(204);
            await().until(() -> !KEYCLOAK.holds("u-audit", AUDITOR));
        }
    }

    private void putInByHand(String database) throws IOException {
        had("u-hand", ADMIN);
        KEYCLOAK.give(AUDITOR, "u-audit");
        try (var service = started(database)) {
            await().until(() -> !KEYCLOAK.holds("u-hand", ADMIN) && !KEYCLOAK.holds("u-audit", AUDITOR));
            var root = service.as(IDENTITY.platform("u-root", ADMIN));
            assertThat(active(root)).containsExactly("u-root");
            await().untilAsserted(() -> assertThat(told(service))
                    .containsOnlyOnce("adoption.PeopleAdopted")
                    .contains("drift.StrangerRemoved", "drift.RolesRestored"));
        }
    }

    private static String had(String person, String role) {
        KEYCLOAK.account(person, person + "@annals.example");
        KEYCLOAK.passwords.add(person);
        KEYCLOAK.give(role, person);
        return person;
    }

    private static List<String> active(TrialClient root) {
        return root.get(PEOPLE)
                .json()
                .path("items")
                .valueStream()
                .filter(person -> person.path("state").asString().equals("active"))
                .map(person -> person.path("person").asString())
                .sorted()
                .toList();
    }

    private static String idOf(TrialClient root, String person) {
        return root.get(PEOPLE)
                .json()
                .path("items")
                .valueStream()
                .filter(one -> one.path("person").asString("").equals(person))
                .map(one -> one.path("id").asString())
                .findFirst()
                .orElseThrow();
    }

    private static List<String> told(TrialService service) {
        var ledgers = service.bean(TenantLedgers.class);
        return new LedgerStorage(ledgers.database(TenantId.PLATFORM))
                .commits(1, ledgers.ledger(TenantId.PLATFORM).head())
                .flatMap(commit -> commit.events().stream().map(event -> event.type()))
                .toList();
    }

    private TrialService started(String database) throws IOException {
        var secret =
                Files.writeString(folder.resolve("secret"), Base64.getEncoder().encodeToString(new byte[32]));
        return TrialService.start(
                Auth.class,
                database,
                IDENTITY,
                Map.of(
                        "annals.keycloak.url",
                        KEYCLOAK.url().toString(),
                        "annals.keycloak.background-calls",
                        "1000",
                        "annals.drift.every",
                        "1s",
                        "annals.notary.uri",
                        database,
                        "annals.notary.secret",
                        secret.toString(),
                        "annals.notary.exports",
                        folder.resolve("exports").toString()));
    }
}
