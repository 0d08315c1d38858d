package vn.annals.stories;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.annals.stories.Caller.Verdict;
import vn.annals.stories.Probe.Naming;

/** Every way that this suite knows to ask for the neighbour's things. */
final class Probes {

    private static final Map<String, String> PLAIN = Map.of();
    private static final List<Thing> ONE_OF_EACH_FORM = List.of(Thing.LIVE_ARTICLE, Thing.SECTION_SLUG, Thing.FILE);
    private static final List<Thing> ONE_OF_EACH_KIND = List.of(
            Thing.LIVE_ARTICLE,
            Thing.NAME,
            Thing.COMMENT,
            Thing.ASSET,
            Thing.FILE,
            Thing.SECTION,
            Thing.MEMBER,
            Thing.PERSON,
            Thing.CLIENT,
            Thing.WEBHOOK,
            Thing.EXPORT,
            Thing.COMMIT);

    private final Neighbour neighbour;
    private final Map<String, String> ownArticles;

    /** {@code ownArticles}: one of each tenant that callers are at home in. */
    Probes(Neighbour neighbour, Map<String, String> ownArticles) {
        this.neighbour = neighbour;
        this.ownArticles = ownArticles;
    }

    Stream<Probe> of(Operation operation, Caller caller) {
        return Stream.of(neighbour.tenant(), caller.home()).flatMap(tenant -> Stream.of(
                        named(operation, caller, tenant),
                        misnamed(operation, caller, tenant),
                        asIfSentElsewhere(operation, caller, tenant),
                        asked(operation, caller, tenant))
                .flatMap(probes -> probes));
    }

    /** Each thing at its place; and behind one of the own things, where the address names two. */
    private Stream<Probe> named(Operation operation, Caller caller, String tenant) {
        var things = theirs(operation);
        var probes = new ArrayList<Probe>();
        probes.add(probe(operation, caller, tenant, named(operation), things, PLAIN));
        if (things.size() > 1 && !tenant.equals(neighbour.tenant())) {
            var mixed = new ArrayList<>(things);
            mixed.set(0, ownArticles.get(tenant));
            probes.add(probe(operation, caller, tenant, Naming.A_THING, mixed, PLAIN));
        }
        return probes.stream();
    }

    /** At each place what does not belong there: of each kind for who is let in, else one of each form. */
    private Stream<Probe> misnamed(Operation operation, Caller caller, String tenant) {
        var things = operation.things();
        var kinds =
                switch (caller.at(operation, tenant)) {
                    case LET_IN, TREAT_AS_VISITOR -> ONE_OF_EACH_KIND;
                    case ASK_TO_SIGN_IN, REFUSE_TOKEN, HIDE, FORBID -> ONE_OF_EACH_FORM;
                };
        return IntStream.range(0, things.size()).boxed().flatMap(place -> kinds.stream()
                .filter(kind -> kind != things.get(place))
                .map(kind -> {
                    var names = new ArrayList<>(theirs(operation));
                    names.set(place, neighbour.named(kind));
                    return probe(operation, caller, tenant, Naming.A_THING_OF_ANOTHER_KIND, names, PLAIN);
                }));
    }

    /** With the neighbour's host name, and with all headers that might name a tenant or another address. */
    private Stream<Probe> asIfSentElsewhere(Operation operation, Caller caller, String tenant) {
        var other = operation.at(neighbour.tenant(), theirs(operation));
        var lies = Map.of(
                "X-Tenant",
                neighbour.tenant(),
                "X-Tenant-Id",
                neighbour.tenant(),
                "X-Organization",
                neighbour.tenant(),
                "X-Forwarded-Host",
                neighbour.hostname(),
                "Forwarded",
                "host=" + neighbour.hostname(),
                "X-Forwarded-Prefix",
                "/s/" + neighbour.tenant(),
                "X-Original-URL",
                other,
                "X-Rewrite-URL",
                other);
        return Stream.of(Map.of("Host", neighbour.hostname()), lies)
                .map(headers -> probe(operation, caller, tenant, named(operation), theirs(operation), headers));
    }

    /** Reads whose questions name the neighbour's things, and pages that go on where the neighbour's did. */
    private Stream<Probe> asked(Operation operation, Caller caller, String tenant) {
        if (operation.changesSomething()) {
            return Stream.of();
        }
        var address = operation.at(tenant, theirs(operation));
        return operation.queries().stream().flatMap(query -> values(query).map(value -> {
            var target = address + "?" + query + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
            var naming = named(operation) == Naming.NOTHING ? Naming.NOTHING : Naming.A_THING_OF_ANOTHER_KIND;
            return new Probe(
                    caller, operation, tenant, at(operation, caller, tenant, naming), target, PLAIN, Bodies.Body.NONE);
        }));
    }

    private Stream<String> values(String query) {
        return switch (query) {
            case "section" -> Stream.of(neighbour.named(Thing.SECTION), neighbour.named(Thing.SECTION_SLUG));
            case "author", "by" -> Stream.of(neighbour.named(Thing.PERSON), neighbour.named(Thing.LOGIN));
            case "article" -> Stream.of(neighbour.named(Thing.ARTICLE), neighbour.named(Thing.LIVE_ARTICLE));
            case "cursor" -> neighbour.cursors().stream();
            case "from", "to", "after", "commit", "size", "revision", "since" -> Stream.of("1", "3");
            case "state" -> Stream.of("draft", "open", "stored");
            default -> Stream.of();
        };
    }

    private List<String> theirs(Operation operation) {
        return operation.things().stream().map(neighbour::named).toList();
    }

    private Naming named(Operation operation) {
        return operation.things().isEmpty() ? Naming.NOTHING : Naming.A_THING;
    }

    // In the neighbour's own house the name is right: who is let in there is told of it. A file that the public does
    // not
    // see is there for the people of the house only, although everybody may ask for files.
    private Naming at(Operation operation, Caller caller, String tenant, Naming naming) {
        if (!tenant.equals(neighbour.tenant())) {
            return naming;
        }
        var hidden = naming == Naming.A_THING
                && operation.isPublic()
                && operation.things().contains(Thing.FILE)
                && !caller.belongsTo(tenant);
        return hidden ? Naming.A_THING : Naming.NOTHING;
    }

    private Probe probe(
            Operation operation,
            Caller caller,
            String tenant,
            Naming naming,
            List<String> things,
            Map<String, String> headers) {
        var names = at(operation, caller, tenant, naming);
        var mayDoIt = caller.at(operation, tenant) == Verdict.LET_IN && names == Naming.NOTHING;
        var body = mayDoIt ? Bodies.refused(operation) : Bodies.meant(operation);
        var query = operation.id().equals("compareRevisions") ? "?from=1&to=1" : "";
        return new Probe(caller, operation, tenant, names, operation.at(tenant, things) + query, headers, body);
    }
}
