package vn.annals.auth.write;

import static vn.annals.contracts.client.ClientRefusal.CLIENT_NOT_FOUND;
import static vn.annals.kernel.tenancy.Role.ADMIN;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.locks.LockSupport;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.annals.auth.answer.ClientAnswer;
import vn.annals.auth.answer.KnownClients;
import vn.annals.auth.keycloak.ClientRealm;
import vn.annals.contracts.client.ClientCommand.CreateClient;
import vn.annals.contracts.client.ClientCommand.RevokeClient;
import vn.annals.contracts.client.ClientCommand.RotateClient;
import vn.annals.contracts.client.ClientId;
import vn.annals.kernel.refusal.Refusal;
import vn.annals.kernel.service.access.AllowedRoles;
import vn.annals.kernel.service.command.Accepted;
import vn.annals.kernel.service.command.Answers;
import vn.annals.kernel.service.command.Commands;
import vn.annals.kernel.service.command.RequestId;
import vn.annals.kernel.tenancy.CurrentTenant;

/**
 * The identity provider makes each secret, and it goes straight from there to whoever asked: it is kept nowhere here. So
 * the identity provider comes first; what it made for a command that then failed has no rights and is in no tenant.
 */
@RestController
@RequestMapping("/api/v1/tenants/{tenant}/clients")
class ClientEndpoint {

    private final Commands commands;
    private final KnownClients clients;
    private final ClientRealm realm;
    private final Clock clock;

    ClientEndpoint(Commands commands, KnownClients clients, ClientRealm realm, Clock clock) {
        this.commands = commands;
        this.clients = clients;
        this.realm = realm;
        this.clock = clock;
    }

    @AllowedRoles(ADMIN)
    @PostMapping
    ResponseEntity<ClientAnswer> create(@RequestBody ClientForm form) {
        var wanted = form.checked();
        var id = new ClientId(RequestId.current().toString());
        var command = new CreateClient(
                id, wanted.login(id.value(), CurrentTenant.get().value()), wanted.name(), wanted.roles());
        // A repeat is told the secret again, unless there is a newer one since, or none any more.
        var outlived = clients.find(id)
                .filter(before -> before.rotated() || before.revoked())
                .isPresent();
        var secret = outlived ? null : realm.open(command.login());
        var accepted = commands.send(command);
        var answer = clients.soon(accepted.commit().orElse(0), id).orElseGet(() -> created(command));
        return told(ResponseEntity.created(addressOf(id)), accepted, answer.with(secret));
    }

    @AllowedRoles(ADMIN)
    @PostMapping("/{id}/rotate")
    ResponseEntity<ClientAnswer> rotate(@PathVariable String id) {
        var client = idIn(id);
        var before = clients.find(client).filter(answer -> !answer.revoked()).orElseThrow(ClientEndpoint::nothing);
        var rotation = RequestId.current().toString();
        var secret = before.rotatedBy(rotation) ? realm.secret(before.login()) : realm.rotate(before.login());
        var accepted = commands.send(new RotateClient(client, rotation));
        if (accepted.commit().isPresent()) {
            untilTokensAreYounger();
        }
        var answer = clients.soon(accepted.commit().orElse(0), client).orElse(before);
        return told(ResponseEntity.ok(), accepted, answer.with(secret.orElseThrow(ClientEndpoint::nothing)));
    }

    @AllowedRoles(ADMIN)
    @DeleteMapping("/{id}")
    ResponseEntity<Void> revoke(@PathVariable String id) {
        var client = idIn(id);
        var accepted = commands.send(new RevokeClient(client));
        return Answers.shown(accepted, addressOf(client), () -> {
            clients.after(accepted.commit().orElse(0), client);
            return ResponseEntity.noContent().headers(accepted.headers()).build();
        });
    }

    // Whether or not the client can be read yet: nothing else ever tells the secret.
    private static ResponseEntity<ClientAnswer> told(
            ResponseEntity.BodyBuilder answer, Accepted<?> accepted, ClientAnswer client) {
        return answer.headers(accepted.headers())
                .cacheControl(CacheControl.noStore())
                .body(client);
    }

    // Tokens say in whole seconds when they were made, and those of the second of the rotation are void.
    private void untilTokensAreYounger() {
        var next = clock.instant().truncatedTo(ChronoUnit.SECONDS).plusSeconds(1);
        for (var now = clock.instant(); now.isBefore(next); now = clock.instant()) {
            LockSupport.parkNanos(Duration.between(now, next).toNanos());
        }
    }

    private ClientAnswer created(CreateClient command) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return ClientAnswer.created(command.clientId().value(), command.login(), command.name(), command.roles(), now);
    }

    private static ClientId idIn(String path) {
        try {
            return new ClientId(path);
        } catch (IllegalArgumentException noId) {
            throw nothing();
        }
    }

    private static Refusal nothing() {
        return CLIENT_NOT_FOUND.because("there is no such client");
    }

    private static URI addressOf(ClientId id) {
        return URI.create("/api/v1/tenants/" + CurrentTenant.get() + "/clients/" + id.value());
    }
}
