package vn.annals.auth.automation.drift;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.annals.auth.answer.ClientAnswer;
import vn.annals.auth.answer.MemberAnswer;
import vn.annals.auth.keycloak.BackgroundRealm;
import vn.annals.auth.keycloak.Mended;
import vn.annals.auth.keycloak.Mended.Left;
import vn.annals.auth.keycloak.RealmSurvey;
import vn.annals.auth.keycloak.Survey;
import vn.annals.auth.keycloak.Survey.Seen;
import vn.annals.contracts.drift.DriftEvent.StrangerRemoved;

/** Accounts in a tenant's organization, or with a role of the platform, of which its ledger knows nothing. */
@Component
class Strangers {

    private final BackgroundRealm realm;
    private final DriftReport report;

    Strangers(BackgroundRealm realm, DriftReport report) {
        this.realm = realm;
        this.report = report;
    }

    static List<String> among(String tenant, Survey survey, List<MemberAnswer> members, List<ClientAnswer> clients) {
        return survey.accounts().values().stream()
                .filter(account -> !account.serves(RealmSurvey.integratorOf(tenant)))
                .filter(account -> members.stream().noneMatch(member -> is(account, member)))
                .filter(account -> clients.stream().noneMatch(client -> is(account, client)))
                .map(Seen::id)
                .toList();
    }

    // Whoever was just invited is known by the address only, until the automation has told the ledger of the account.
    static boolean is(Seen account, MemberAnswer member) {
        return account.id().equals(member.person())
                || account.email() != null && account.email().equalsIgnoreCase(member.email());
    }

    private static boolean is(Seen account, ClientAnswer client) {
        return account.id().equals(client.person()) || account.serves(client.login());
    }

    void remove(String tenant, String person) {
        var told = new ArrayList<Mended>();
        realm.members().expel(tenant, person, told::add);
        if (told.contains(new Left())) {
            report.mended(List.of(new StrangerRemoved(person)));
        }
    }
}
