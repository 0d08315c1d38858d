package vn.annals.auth.automation.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.annals.auth.answer.ClientAnswer;
import vn.annals.auth.answer.KnownClients;
import vn.annals.auth.keycloak.BackgroundRealm;
import vn.annals.auth.keycloak.Mended;
import vn.annals.auth.keycloak.Mended.Joined;
import vn.annals.auth.keycloak.Mended.PartRestored;
import vn.annals.auth.keycloak.Mended.RoleGiven;
import vn.annals.auth.keycloak.Mended.RoleTaken;
import vn.annals.auth.keycloak.Survey;
import vn.annals.contracts.client.ClientCommand.ConfirmClient;
import vn.annals.contracts.client.ClientId;
import vn.annals.contracts.drift.DriftEvent.ClientClosed;
import vn.annals.contracts.drift.DriftEvent.ClientRestored;
import vn.annals.kernel.service.command.AutomaticCommands;

/** API clients that may more or less, in the identity provider, than was decided. */
@Component
class ClientDrift {

    private final BackgroundRealm realm;
    private final KnownClients clients;
    private final AutomaticCommands commands;
    private final DriftReport report;

    ClientDrift(BackgroundRealm realm, KnownClients clients, AutomaticCommands commands, DriftReport report) {
        this.realm = realm;
        this.clients = clients;
        this.commands = commands;
        this.report = report;
    }

    static boolean drifted(ClientAnswer client, Survey survey) {
        if (client.converging()) {
            return false;
        }
        if (client.revoked()) {
            return survey.has(client.login());
        }
        return !survey.serves(client.login())
                || survey.account(client.person())
                        .filter(account -> account.enabled() && account.roles().equals(Set.copyOf(client.roles())))
                        .isEmpty();
    }

    void mend(String tenant, ClientAnswer client) {
        if (client.revoked()) {
            close(client);
            return;
        }
        restore(tenant, client);
        // Revoked in the middle: what was done then may have undone what the automation did.
        clients.find(new ClientId(client.id())).filter(ClientAnswer::revoked).ifPresent(this::close);
    }

    // Where the automation was faster there was nothing to mend.
    private void close(ClientAnswer client) {
        if (realm.clients().close(client.login())) {
            report.mended(List.of(new ClientClosed(new ClientId(client.id()))));
        }
    }

    private void restore(String tenant, ClientAnswer client) {
        var told = new ArrayList<Mended>();
        var id = new ClientId(client.id());
        var person = realm.clients().converge(tenant, client.login(), client.roles(), told::add);
        if (!person.equals(client.person())) {
            commands.send(new ConfirmClient(id, client.revision(), person), "drift/" + person);
        }
        var parts = told.stream().flatMap(ClientDrift::part).distinct().toList();
        if (!parts.isEmpty()) {
            report.mended(List.of(new ClientRestored(id, parts)));
        }
    }

    private static Stream<String> part(Mended mended) {
        return switch (mended) {
            case PartRestored(var part) -> Stream.of(part);
            case Joined() -> Stream.of("membership");
            case RoleGiven(var role) -> Stream.of("role/" + role);
            case RoleTaken(var role) -> Stream.of("surplus/" + role);
            case Mended.AccountMade _, Mended.AccountEnabled _, Mended.Left _, Mended.SignedOut _ -> Stream.empty();
        };
    }
}
