package vn.annals.stories;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A tenant's commits, as an auditor of the platform reads them from storage. */
record Ledger(String tenant) {

    /** The last commit, when what follows by itself on all before has followed. */
    long head() {
        await().atMost(Duration.ofSeconds(60)).until(() -> projections()
                .valueStream()
                .allMatch(slice -> slice.path("lag").asInt() == 0));
        var commits = after(0);
        return commits.isEmpty() ? 0 : commits.getLast().path("commit").asLong();
    }

    /** What somebody did, and not Annals itself; who only looked did nothing. */
    List<String> doneSince(long commit) {
        return after(commit).stream()
                .filter(one -> !one.at("/said/actor/kind").asString("").equals("system"))
                .filter(one -> !one.at("/events/0/type").asString("").startsWith("audit."))
                .map(JsonNode::toString)
                .toList();
    }

    private List<JsonNode> after(long commit) {
        var commits = new ArrayList<JsonNode>();
        var next = String.valueOf(commit);
        while (!next.isEmpty()) {
            var page = auditor()
                    .get(Platform.at(tenant) + "/ledger/commits?limit=200&after=" + next)
                    .expect(200)
                    .json();
            page.path("items").forEach(commits::add);
            next = page.path("next").asString("");
        }
        return commits;
    }

    private JsonNode projections() {
        return auditor()
                .get(Platform.at(tenant) + "/projections")
                .expect(200)
                .json()
                .path("items");
    }

    private static Person auditor() {
        return Person.of("platform-auditor");
    }
}
