package vn.annals.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Has a tenant's whole ledger exported and brings the archive here. */
final class ExportLedger {

    private static final String USAGE = "usage: ./annals export <tenant> [<file>]";
    private static final int PAUSE_MILLIS = 300;

    private final Place place;
    private final Ports ports;
    private final Tokens tokens;
    private final Phases phases;

    ExportLedger(Place place, Ports ports, Tokens tokens, Phases phases) {
        this.place = place;
        this.ports = ports;
        this.tokens = tokens;
        this.phases = phases;
    }

    void run(List<String> rest) throws IOException, InterruptedException {
        if (rest.isEmpty() || rest.size() > 2) {
            throw new Trouble(USAGE);
        }
        var tenant = rest.getFirst();
        var file = place.named(rest.size() == 2 ? rest.get(1) : "annals-" + tenant + ".zip");
        var folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new Trouble("there is no folder for " + file);
        }
        var begun = Web.send(
                request("/api/v1/tenants/" + tenant + "/ledger/exports").POST(BodyPublishers.noBody()));
        if (begun.status() != 202) {
            throw new Trouble("no export of " + tenant + ": " + begun.reason());
        }
        fetch(
                "/api/v1/tenants/" + tenant + "/ledger/exports/"
                        + begun.json().get("id").asString(),
                file);
        phases.say(file + " holds the ledger of " + tenant + "; check it with ./annals verify " + file);
    }

    private void fetch(String place, Path file) throws IOException, InterruptedException {
        var part = file.resolveSibling(file.getFileName() + ".part");
        var status = Web.download(request(place), part);
        while (status == 202) {
            var progress = Web.JSON.readTree(Files.readAllBytes(part));
            phases.say("commit " + progress.get("commit").asLong() + " of "
                    + progress.get("of").asLong());
            Thread.sleep(PAUSE_MILLIS);
            status = Web.download(request(place), part);
        }
        if (status != 200) {
            var refusal = Web.reason(status, Files.readAllBytes(part));
            Files.delete(part);
            throw new Trouble("the export failed: " + refusal);
        }
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(ports.gatewayUrl() + path))
                .header("Authorization", "Bearer " + tokens.of("platform-auditor"));
    }
}
