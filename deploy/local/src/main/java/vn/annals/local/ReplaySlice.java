package vn.annals.local;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Has the rows of a slice built anew while they are read, in one tenant, on the platform, or wherever there are such rows. */
final class ReplaySlice {

    private static final String USAGE =
            "usage: ./annals replay <slice> [--tenant <slug> | --platform], such as board, history or site";
    private static final String PLATFORM = "the platform";
    private static final int PAUSE_MILLIS = 500;

    private final Ports ports;
    private final Tokens tokens;
    private final Phases phases;

    ReplaySlice(Ports ports, Tokens tokens, Phases phases) {
        this.ports = ports;
        this.tokens = tokens;
        this.phases = phases;
    }

    void run(List<String> rest) throws InterruptedException {
        var named = rest.size() == 3 && rest.get(1).equals("--tenant");
        var platform = rest.size() == 2 && rest.get(1).equals("--platform");
        if (rest.size() != 1 && !named && !platform) {
            throw new Trouble(USAGE);
        }
        var slice = rest.getFirst();
        if (named || platform) {
            replay(named ? rest.get(2) : PLATFORM, slice);
            return;
        }
        // One that nobody has written in yet has no rows.
        var owners = Stream.concat(new Platform(ports, tokens).tenants().stream(), Stream.of(PLATFORM));
        var written = owners.filter(
                        owner -> Web.send(request(place(owner, slice)).GET()).status() != 404)
                .toList();
        if (written.isEmpty()) {
            throw new Trouble("nobody has a read model " + slice);
        }
        for (var owner : written) {
            replay(owner, slice);
        }
    }

    private void replay(String owner, String slice) throws InterruptedException {
        var place = place(owner, slice);
        var before = json(Web.send(request(place).GET()), 200);
        json(Web.send(request(place + "/replay").POST(BodyPublishers.noBody())), 202);
        var now = before;
        while (generation(now) == generation(before)) {
            Thread.sleep(PAUSE_MILLIS);
            now = json(Web.send(request(place).GET()), 200);
            var parked = now.path("replay").path("parked");
            if (!parked.isEmpty() && before.path("parked").isEmpty()) {
                throw new Trouble(slice + " of " + owner + " is not taken over: " + parked.size()
                        + " articles or other things cannot be built anew; the old rows are read on. See " + place);
            }
            var built = now.path("replay").path("commit").asLong(0);
            if (built > 0) {
                phases.say(slice + " of " + owner + ": commit " + built + " of "
                        + now.get("commit").asLong());
            }
        }
        phases.say(slice + " of " + owner + " is read from generation " + generation(now));
    }

    private static String place(String owner, String slice) {
        var ledger = owner.equals(PLATFORM) ? "/api/v1/platform" : "/api/v1/tenants/" + owner;
        return ledger + "/projections/" + slice;
    }

    private static int generation(JsonNode standing) {
        return standing.get("generation").asInt();
    }

    private static JsonNode json(Web.Answer answer, int wanted) {
        if (answer.status() != wanted) {
            throw new Trouble(answer.reason());
        }
        return answer.json();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(ports.gatewayUrl() + path))
                .header("Authorization", "Bearer " + tokens.of("platform-admin"));
    }
}
