package vn.annals.stories;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Everybody tries every operation of the API with everything that is a neighbour's. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LookIntoANeighboursHouseStory {

    private static final int LEAST = 20_000;
    private static final String[] HOMES = {"lang-son", "bac-giang"};

    private Neighbour neighbour;
    private List<Operation> operations;
    private List<Caller> callers;
    private List<Probe> probes;
    private List<String> complaints;
    private Map<Ledger, List<String>> done;

    @BeforeAll
    void everybodyTriesEverything() {
        neighbour = Neighbour.movesIn(HOMES[0]);
        operations = Operation.all();
        callers = Stream.concat(Caller.from(HOMES).stream(), Stream.of(neighbour.straddler()))
                .toList();
        var all = new Probes(neighbour, ownArticles());
        probes = operations.stream()
                .flatMap(operation -> callers.stream().flatMap(caller -> all.of(operation, caller)))
                .toList();
        var heads = ledgers().collect(toMap(ledger -> ledger, Ledger::head));
        var seed = UUID.randomUUID().getMostSignificantBits();
        var begun = System.nanoTime();
        complaints = new Swarm(neighbour).send(probes, seed);
        System.out.printf(
                "%,d probes: %d operations, %d callers, %d complaints, %d s (seed %d)%n",
                probes.size(),
                operations.size(),
                callers.size(),
                complaints.size(),
                Duration.ofNanos(System.nanoTime() - begun).toSeconds(),
                seed);
        done = ledgers().collect(toMap(ledger -> ledger, ledger -> ledger.doneSince(heads.get(ledger))));
    }

    /** The demo's tenant has one admin again, as other stories find it. */
    @AfterAll
    void theOneOfBothHousesLeavesTheOther() {
        var admin = Person.of("admin@" + HOMES[0]);
        var members = Platform.at(HOMES[0]) + "/members";
        admin.get(members)
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .filter(member -> member.path("email").asString("").startsWith(MovingIn.IN_BOTH_HOUSES))
                .forEach(member -> Http.send(
                                admin.request(members + "/" + member.path("id").asString())
                                        .DELETE())
                        .expect(204));
    }

    @Test
    void each_operation_was_tried_by_everybody_and_there_are_many() {
        var tried = probes.stream().collect(groupingBy(Probe::operation, mapping(Probe::caller, toSet())));

        assertThat(tried.keySet()).containsExactlyInAnyOrderElementsOf(operations);
        assertThat(tried.values()).allSatisfy(by -> assertThat(by).hasSameSizeAs(callers));
        assertThat(probes).hasSizeGreaterThanOrEqualTo(LEAST);
    }

    @Test
    void everybody_is_answered_as_they_must_and_told_nothing_of_the_neighbour() {
        assertThat(complaints).isEmpty();
    }

    @Test
    void nothing_was_done_in_any_of_the_houses() {
        assertThat(done)
                .allSatisfy((ledger, commits) ->
                        assertThat(commits).as(ledger.tenant()).isEmpty());
    }

    @Test
    void the_neighbours_own_people_still_read_what_was_tried() {
        var own = neighbour.straddler().person();

        assertThat(own.get(Platform.at(neighbour.tenant()) + "/articles/" + neighbour.named(Thing.ARTICLE))
                        .expect(200)
                        .text())
                .contains(neighbour.secret());
    }

    @Test
    void no_log_and_no_process_repeats_what_the_neighbour_wrote() {
        assertThat(Traces.logsWith(neighbour.tenant())).isNotEmpty();
        assertThat(Traces.logsWith(neighbour.secret())).isEmpty();
        assertThat(Traces.ofProcesses())
                .allSatisfy(said -> assertThat(said.headers().map() + said.text())
                        .doesNotContain(neighbour.secret(), neighbour.known(), neighbour.tenant()));
    }

    @Test
    void a_text_that_names_a_neighbours_picture_or_section_shows_nothing_of_it() {
        var room = new Newsroom(HOMES[0]);
        for (var asset : List.of(Thing.ASSET, Thing.SHOWN_ASSET)) {
            var text = Newsroom.text("Bài mượn ảnh", "Nội dung.");
            text.put("cover", Map.of("mediaId", neighbour.named(asset)));
            unseen(room.author().post(room.articles(), text));
        }
        for (var section : List.of(Thing.SECTION, Thing.SECTION_SLUG)) {
            var text = Newsroom.text("Bài mượn mục", "Nội dung.");
            text.put("section", neighbour.named(section));
            assertThat(room.author().post(room.articles(), text).expect(422).problem())
                    .isEqualTo("SECTION_UNKNOWN");
        }
    }

    @Test
    void no_archive_is_made_of_a_neighbours_articles() {
        var auditor = new Newsroom(HOMES[0]).auditor();
        for (var article : List.of(neighbour.named(Thing.ARTICLE), neighbour.named(Thing.LIVE_ARTICLE))) {
            auditor.post(Platform.at(HOMES[0]) + "/ledger/exports", Map.of("articles", List.of(article)))
                    .expect(422);
        }
    }

    @Test
    void the_key_of_a_neighbours_request_brings_nobody_its_answer() {
        var key = "key-" + neighbour.tenant();
        var theirs = drafted(neighbour.straddler().person(), neighbour.tenant(), key);
        var ours = drafted(neighbour.straddler().person(), HOMES[0], key);
        var others = drafted(Person.of("author@" + HOMES[0]), HOMES[0], key);

        assertThat(List.of(theirs, ours, others)).doesNotHaveDuplicates();
    }

    private static String drafted(Person person, String tenant, String key) {
        return Http.send(person.request(new Newsroom(tenant).articles())
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", key)
                        .POST(BodyPublishers.ofString("{\"title\":\"Bài một khóa\"}")))
                .expect(201)
                .json()
                .path("id")
                .asString();
    }

    private void unseen(Reply reply) {
        assertThat(reply.status()).isIn(201, 422);
        assertThat(reply.text())
                .doesNotContain(
                        neighbour.secret(),
                        neighbour.known(),
                        neighbour.named(Thing.FILE),
                        neighbour.named(Thing.SHOWN_FILE));
    }

    private Stream<Ledger> ledgers() {
        return Stream.concat(Stream.of(HOMES), Stream.of(neighbour.tenant())).map(Ledger::new);
    }

    private static Map<String, String> ownArticles() {
        return Stream.of(HOMES)
                .map(Newsroom::new)
                .collect(toMap(Newsroom::tenant, room -> room.draft(Newsroom.text("Bài của nhà", "Nội dung."))));
    }
}
