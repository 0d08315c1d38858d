package vn.annals.kernel.service.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.annals.contracts.trial.NoteEvent;
import vn.annals.contracts.trial.NoteEvent.NoteShelved;
import vn.annals.contracts.trial.NoteId;
import vn.annals.kernel.ledger.LedgerSerializer;
import vn.annals.kernel.ledger.LedgerSettings;
import vn.annals.kernel.ledger.LedgerStorage;
import vn.annals.kernel.ledger.tenancy.Bells;
import vn.annals.kernel.ledger.tenancy.TenantLedgers;
import vn.annals.kernel.service.access.Caller;
import vn.annals.kernel.tenancy.Actor;
import vn.annals.kernel.tenancy.CurrentTenant;
import vn.annals.kernel.tenancy.Role;
import vn.annals.kernel.tenancy.TenantId;
import vn.annals.kernel.testkit.EmbeddedMongo;

class LookEntriesIT {

    @RegisterExtension
    static final EmbeddedMongo MONGO = new EmbeddedMongo();

    private static final Instant NOON = Instant.parse("2026-11-28T12:00:00Z");
    private static final NoteId NOTE = NoteId.random();

    private final TenantId tenant = MONGO.freshTenant();

    @Test
    void a_look_is_told_once_in_a_quarter_of_an_hour() {
        var one = at(NOON);
        look(one, "lan", Role.AUDITOR, "a");
        look(one, "lan", Role.AUDITOR, "a");
        look(at(NOON.plus(Duration.ofMinutes(14))), "lan", Role.AUDITOR, "a");
        assertThat(told()).containsExactly("lan auditor a");

        look(one, "lan", Role.AUDITOR, "b");
        look(one, "hoa", Role.ADMIN, "a");
        look(at(NOON.plus(Duration.ofMinutes(15))), "lan", Role.AUDITOR, "a");

        assertThat(told()).containsExactly("lan auditor a", "lan auditor b", "hoa admin a", "lan auditor a");
    }

    @Test
    void of_many_in_one_quarter_it_is_told_that_there_were_further_ones() {
        var looks = at(NOON);
        for (var number = 1; number <= 30; number++) {
            look(looks, "lan", Role.AUDITOR, String.valueOf(number));
        }
        look(looks, "lan", Role.AUDITOR, "7");

        assertThat(told()).hasSize(21).endsWith("lan auditor 20", "lan auditor further");
    }

    @Test
    void nobody_elses_looks_are_told() {
        var looks = at(NOON);
        look(looks, "mai", Role.EDITOR, "a");
        CurrentTenant.runAs(tenant, () -> looks.enter(shelved("a"), shelved("further")));

        assertThat(told()).isEmpty();
    }

    private LookEntries at(Instant now) {
        var ledgers = new TenantLedgers(
                MONGO.client(),
                new LedgerSerializer(NoteEvent.class),
                LedgerSettings.DEFAULT,
                Clock.fixed(now, UTC),
                new Bells(MONGO.client()));
        return new LookEntries(ledgers, new Envelopes("notes"), Clock.fixed(now, UTC));
    }

    private void look(LookEntries looks, String who, Role role, String at) {
        var actor = new Actor(who, Actor.Kind.USER, role.word(), "session");
        CurrentTenant.runAs(tenant, () -> new Caller(actor, who, Set.of(role)).call(() -> {
            looks.enter(shelved(at), shelved("further"));
            return null;
        }));
    }

    private static NoteShelved shelved(String shelf) {
        return new NoteShelved(shelf, NOTE);
    }

    private List<String> told() {
        try (var commits = new LedgerStorage(MONGO.client().getDatabase(tenant.databaseName())).commits(1, 100)) {
            return commits.flatMap(commit -> commit.events().stream())
                    .map(event -> event.context().get("id") + " "
                            + event.context().get("role") + " " + shelf(event.payload()))
                    .toList();
        }
    }

    private static String shelf(byte[] payload) {
        return new String(payload, UTF_8).replaceAll(".*\"shelf\":\"([^\"]*)\".*", "$1");
    }
}
