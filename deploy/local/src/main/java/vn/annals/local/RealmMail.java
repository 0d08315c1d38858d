package vn.annals.local;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;

/** Tells the realm where letters are posted. Ports are settings and a realm outlives them, so it is told at every start. */
final class RealmMail {

    /** A program that may change the realm, which no service may. */
    static final String CLIENT = "annals-setup";

    private final Ports ports;
    private final Tokens tokens;
    private final Phases phases;

    RealmMail(Ports ports, Tokens tokens, Phases phases) {
        this.ports = ports;
        this.tokens = tokens;
        this.phases = phases;
    }

    void tell() {
        String token;
        try {
            token = tokens.of(CLIENT);
        } catch (Trouble unknown) {
            phases.say(
                    "nobody can be written to: this realm was made before letters were. ./annals reset makes it anew");
            return;
        }
        var answer = Web.send(HttpRequest.newBuilder(URI.create(ports.keycloakUrl() + "/admin/realms/annals"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(Web.JSON.writeValueAsString(settings()))));
        if (answer.status() != 204) {
            throw new Trouble("Keycloak does not take the post box: " + answer.text());
        }
    }

    private Map<String, Object> settings() {
        var box = Map.of(
                "host",
                "127.0.0.1",
                "port",
                String.valueOf(ports.smtp()),
                "from",
                "annals@annals.example",
                "fromDisplayName",
                "Annals");
        return Map.of("smtpServer", box, "emailTheme", "annals");
    }
}
