package vn.annals.local;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** Has what lies in the stores of files moved into the chosen one, read through, or swept, in one tenant or in all. */
final class MediaStore {

    private static final String USAGE = "usage: ./annals media-store move|verify|sweep [--remove] [--tenant <slug>]";

    private final Platform platform;
    private final Phases phases;

    MediaStore(Ports ports, Tokens tokens, Phases phases) {
        this.platform = new Platform(ports, tokens);
        this.phases = phases;
    }

    /** What came of it so far: {@code found} are lines for people, {@code closed} the tenants that were passed by. */
    private record Sum(long seen, long bytes, long done, List<String> found, List<String> closed) {

        static final Sum NOTHING = new Sum(0, 0, 0, List.of(), List.of());

        Sum passingBy(String tenant) {
            var all = new ArrayList<>(closed);
            all.add(tenant);
            return new Sum(seen, bytes, done, found, List.copyOf(all));
        }

        Sum plus(JsonNode step, String tenant) {
            var both = new ArrayList<>(found);
            step.path("items").forEach(item -> both.add(line(tenant, item)));
            return new Sum(
                    seen + step.path("seen").asLong(),
                    bytes + step.path("bytes").asLong(),
                    done + step.path("done").asLong(),
                    List.copyOf(both),
                    closed);
        }

        private static String line(String tenant, JsonNode item) {
            return item.path("what").asString().toLowerCase(Locale.ROOT) + " in "
                    + item.path("store").asString() + " of " + tenant + ": "
                    + item.path("sha256").asString();
        }
    }

    int run(List<String> rest) {
        var words = new ArrayList<>(rest);
        var tenant = named(words);
        var remove = words.remove("--remove");
        if (words.size() != 1 || !List.of("move", "verify", "sweep").contains(words.getFirst())) {
            throw new Trouble(USAGE);
        }
        var work = words.getFirst();
        if (remove && !work.equals("sweep")) {
            throw new Trouble(USAGE);
        }
        var sum = Sum.NOTHING;
        for (var slug : tenant.isEmpty() ? platform.tenants() : List.of(tenant)) {
            sum = walk(slug, work, remove, sum);
        }
        return told(work, remove, sum);
    }

    private static String named(List<String> words) {
        var at = words.indexOf("--tenant");
        if (at < 0) {
            return "";
        }
        if (at + 1 == words.size()) {
            throw new Trouble(USAGE);
        }
        words.remove(at);
        return words.remove(at);
    }

    private Sum walk(String tenant, String work, boolean remove, Sum before) {
        var place = "/api/v1/tenants/" + tenant + "/media-store";
        var standing = platform.get(place);
        var sum = before;
        var form = Web.JSON.createObjectNode().put("after", "");
        if (work.equals("sweep")) {
            form.put("remove", remove);
        }
        for (var more = true; more; ) {
            var step = platform.post(place + "/" + work, BodyPublishers.ofString(form.toString()));
            if (step.isEmpty()) {
                return sum.passingBy(tenant);
            }
            sum = sum.plus(step.get(), tenant);
            var next = step.get().path("next").asString("");
            more = !next.isEmpty();
            form.put("after", next);
            if (more) {
                phases.say(tenant + ": " + (sum.seen() - before.seen()) + " of "
                        + standing.path("files").asLong() + " files");
            }
        }
        return sum;
    }

    private int told(String work, boolean remove, Sum sum) {
        sum.found().stream().sorted().forEach(System.out::println);
        var kinds = new TreeMap<String, Integer>();
        sum.found().forEach(line -> kinds.merge(line.substring(0, line.indexOf(' ')), 1, Integer::sum));
        var size = String.format(Locale.ROOT, "%,d files, %,.1f MB", sum.seen(), sum.bytes() / 1e6);
        var found = kinds.isEmpty() ? "nothing missing or corrupted" : kinds.toString();
        phases.say(
                switch (work) {
                    case "move" -> size + ": " + sum.done() + " moved, each read back and its SHA-256 right; " + found;
                    case "verify" -> size + ": of " + sum.done() + " the SHA-256 is right; " + found;
                    default -> size + ": " + swept(remove, sum);
                });
        sum.closed()
                .forEach(tenant -> phases.say(
                        tenant + " is suspended: its files stay where they are; resume it and do this again"));
        return (work.equals("sweep") || sum.found().isEmpty()) && sum.closed().isEmpty() ? 0 : 1;
    }

    private static String swept(boolean remove, Sum sum) {
        return remove
                ? sum.done() + " that nobody needed are removed"
                : sum.found().size() + " that nobody needs; --remove takes them away";
    }
}
