package vn.annals.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.util.List;

/** What {@code ./annals} hands its verbs to, once a JDK is found and everything is built. */
public final class Launcher {

    private final Place place = Place.here();
    private final Ports ports = Ports.of(place);
    private final Phases phases = new Phases();
    private final Parts parts = new Parts(place, ports);
    private final Tokens tokens = new Tokens(ports);

    public static void main(String[] arguments) throws IOException, InterruptedException {
        try {
            System.exit(new Launcher().run(List.of(arguments)));
        } catch (Trouble trouble) {
            System.err.println("annals: " + trouble.getMessage());
            System.exit(1);
        } catch (Refused refused) {
            System.err.println("annals: refused, " + refused.why());
            System.exit(1);
        }
    }

    private int run(List<String> arguments) throws IOException, InterruptedException {
        var verb = arguments.isEmpty() ? "" : arguments.getFirst();
        var rest = arguments.isEmpty() ? arguments : arguments.subList(1, arguments.size());
        return switch (verb) {
            case "up" -> up(rest);
            case "down" -> down(rest);
            case "status" -> new Status(place).print(parts.all()) ? 0 : 1;
            case "reset" -> reset();
            case "token" -> token(rest);
            case "import" -> new Import(place, ports, tokens).run(rest);
            case "sample" -> new LargeSample(ports, tokens).run(rest);
            case "export" -> export(rest);
            case "replay" -> replay(rest);
            case "media-store" -> new MediaStore(ports, tokens, phases).run(rest);
            case "tamper" -> tamper(rest);
            case "verify" -> new VerifyExport(place).run(rest);
            default -> throw new Trouble("unknown verb " + verb);
        };
    }

    private int up(List<String> names) throws IOException, InterruptedException {
        Files.createDirectories(place.home());
        var up = new Up(place, ports, phases);
        if (!names.isEmpty()) {
            start(up, chosen(names));
            return 0;
        }
        start(up, parts.all());
        var active = new DemoTenants(ports, tokens).register();
        phases.say("demo tenants that are active: " + String.join(", ", active));
        for (var tenant : active) {
            phases.say(new Samples(ports, tokens).publish(tenant) + " sample articles are public in " + tenant);
            demandPage(tenant);
        }
        phases.say("first page served");
        new Welcome(ports).print();
        return 0;
    }

    private void start(Up up, List<Part> chosen) throws IOException, InterruptedException {
        up.run(chosen);
        if (chosen.stream().anyMatch(part -> part.name().equals("keycloak"))) {
            new RealmMail(ports, tokens, phases).tell();
        }
    }

    private void demandPage(String tenant) {
        var home = URI.create(ports.gatewayUrl() + "/s/" + tenant + "/");
        var answer = Web.sendPatiently(HttpRequest.newBuilder(home).GET());
        if (answer.status() != 200) {
            throw new Trouble("the public page answers " + answer.status() + "; see ./annals logs article-service");
        }
    }

    private int down(List<String> names) {
        new Down(place, phases).run(names.isEmpty() ? parts.all() : chosen(names));
        return 0;
    }

    private int reset() throws IOException {
        down(List.of());
        // The unpacked Keycloak stays; only what it and we have written goes.
        for (var data : List.of("database", ObjectServer.NAME, "run", "logs", "keycloak/current/data")) {
            Trees.delete(place.home().resolve(data));
        }
        place.setting("MONGODB_URI").map(NamedServerStore::new).ifPresent(NamedServerStore::empty);
        phases.say("all data in " + place.home() + " is deleted");
        return 0;
    }

    private int token(List<String> rest) {
        if (rest.size() != 1) {
            throw new Trouble(
                    "usage: ./annals token <user>, such as editor@bac-giang, integrator@lang-son or platform-admin");
        }
        System.out.println(tokens.of(rest.getFirst()));
        return 0;
    }

    private int export(List<String> rest) throws IOException, InterruptedException {
        new ExportLedger(place, ports, tokens, phases).run(rest);
        return 0;
    }

    private int replay(List<String> rest) throws InterruptedException {
        new ReplaySlice(ports, tokens, phases).run(rest);
        return 0;
    }

    private int tamper(List<String> rest) {
        new TamperedStore(parts.databaseUri(), phases).run(rest);
        return 0;
    }

    private List<Part> chosen(List<String> names) {
        var known = parts.all();
        return names.stream()
                .map(name -> known.stream()
                        .filter(part -> part.name().equals(name))
                        .findFirst()
                        .orElseThrow(() -> new Trouble("there is no part " + name + "; there are "
                                + String.join(
                                        ", ", known.stream().map(Part::name).toList()))))
                .toList();
    }
}
