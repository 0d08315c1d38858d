package vn.annals.stories;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Plants something of everything in a tenant that was registered a moment ago, in the order of a working day. */
final class MovingIn {

    /** How the address of the one who works in both begins. */
    static final String IN_BOTH_HOUSES = "hai-nha-";

    private static final Duration A_MINUTE = Duration.ofSeconds(60);

    private final Newsroom room;
    private final String secret;
    private final String known;
    private final Map<Thing, String> things = new EnumMap<>(Thing.class);
    private final Person writer;
    private final Person chief;

    MovingIn(String tenant, String secret, String known) {
        this.room = new Newsroom(tenant);
        this.secret = secret;
        this.known = known;
        this.writer = Platform.invite(Platform.admin(), tenant, "viet-" + secret, "author", "admin");
        this.chief = Platform.invite(Platform.admin(), tenant, "duyet-" + secret, "editor", "approver", "auditor");
        things.put(Thing.TENANT, tenant);
    }

    Neighbour done(String other) {
        webhook();
        sections();
        pictures();
        draft();
        published();
        people();
        ledger();
        return new Neighbour(room.tenant(), secret, known, Map.copyOf(things), cursors(), straddler(other));
    }

    /** Before anything that it is told of. Nobody listens there. */
    private void webhook() {
        var url = "http://localhost:9/" + secret;
        var types = List.of("vn.annals.section.SectionOpened");
        var made = post(writer, "/webhooks", Map.of("name", secret, "url", url, "types", types));
        things.put(Thing.WEBHOOK, made.path("id").asString());
    }

    private String delivered() {
        var path = Platform.at(room.tenant()) + "/webhooks/" + things.get(Thing.WEBHOOK) + "/deliveries";
        return await().atMost(A_MINUTE)
                .until(
                        () -> writer.get(path).json().at("/items/0"),
                        tried -> tried.path("failure").asString("").equals("unreachable"))
                .path("id")
                .asString();
    }

    private void sections() {
        var section = post(writer, "/sections", Map.of("name", "Mục " + known));
        things.put(Thing.SECTION, section.path("id").asString());
        things.put(Thing.SECTION_SLUG, section.path("slug").asString());
        things.put(Thing.DELIVERY, delivered());
    }

    private void pictures() {
        var hidden = picture(secret);
        things.put(Thing.ASSET, hidden.path("id").asString());
        things.put(Thing.FILE, hidden.path("sha256").asString());
        var shown = picture(known);
        things.put(Thing.SHOWN_ASSET, shown.path("id").asString());
        things.put(Thing.SHOWN_FILE, shown.path("sha256").asString());
    }

    private JsonNode picture(String word) {
        var words = Map.of("alt", "Ảnh " + word, "caption", word, "credit", word, "tags", word);
        var made = writer.upload(room.media(), word + ".png", Newsroom.png(Newsroom.anyColour()), words)
                .expect(201)
                .json();
        var asset = room.media() + "/" + made.path("id").asString();
        return await().atMost(A_MINUTE).until(() -> writer.get(asset).json(), seen -> seen.at("/renditions/state")
                .asString("")
                .equals("made"));
    }

    private void draft() {
        var text = Newsroom.text("Bài kín " + secret, "Nội dung " + secret + ".");
        text.putAll(Map.of("lead", secret, "byline", secret, "tags", List.of(secret), "note", secret));
        var id = post(writer, "/articles", text).path("id").asString();
        var comment = post(chief, "/articles/" + id + "/comments", Map.of("text", "Xem lại " + secret));
        writer.post(room.article(id) + "/submit", Map.of("reason", secret)).expect(200);
        things.put(Thing.ARTICLE, id);
        things.put(Thing.COMMENT, comment.path("id").asString());
    }

    /** What is published is revised again, so that the article itself has both sides. */
    private void published() {
        var text = Newsroom.text("Bài " + known, "Nội dung " + known + ".");
        text.put("section", things.get(Thing.SECTION));
        text.put("cover", Map.of("mediaId", things.get(Thing.SHOWN_ASSET), "caption", known));
        var id = post(writer, "/articles", text).path("id").asString();
        writer.post(room.article(id) + "/submit").expect(200);
        chief.post(room.article(id) + "/approve", Map.of("reason", secret)).expect(200);
        chief.post(room.article(id) + "/publish").expect(200);
        var live = await().atMost(A_MINUTE)
                .until(
                        () -> writer.get(room.article(id)),
                        seen -> seen.json().path("state").asString("").equals("live"));
        writer.put(room.article(id), Newsroom.text("Bài kín " + secret, secret), live.header("ETag"))
                .expect(200);
        var address = live.json().path("address").asString();
        things.put(Thing.LIVE_ARTICLE, id);
        things.put(Thing.NAME, address.substring(address.lastIndexOf('/') + 1));
    }

    private void people() {
        var member = writer.get(Platform.at(room.tenant()) + "/members")
                .expect(200)
                .json()
                .at("/items/0");
        things.put(Thing.MEMBER, member.path("id").asString());
        things.put(Thing.PERSON, member.path("person").asString());
        var client = post(writer, "/clients", Map.of("name", secret, "roles", List.of("integrator")));
        things.put(Thing.CLIENT, client.path("id").asString());
        awaitState(writer, "/clients/" + client.path("id").asString(), "active");
        // A login is made of the name, and probes say it: their addresses stand in logs.
        var another = post(writer, "/clients", Map.of("name", "Cổng tin", "roles", List.of("integrator")));
        things.put(Thing.LOGIN, another.path("login").asString());
        awaitState(writer, "/clients/" + another.path("id").asString(), "active");
    }

    private void ledger() {
        var export = chief.post(Platform.at(room.tenant()) + "/ledger/exports").expect(202);
        var id = export.json().path("id").asString();
        await().atMost(A_MINUTE)
                .until(() -> chief.get(Platform.at(room.tenant()) + "/ledger/exports/" + id)
                                .status()
                        == 200);
        things.put(Thing.EXPORT, id);
        things.put(Thing.COMMIT, "5");
    }

    private Caller straddler(String other) {
        var email = IN_BOTH_HOUSES + UUID.randomUUID();
        Platform.invite(Platform.admin(), room.tenant(), email, "author");
        var person = Platform.invite(Person.of("admin@" + other), other, email, "admin");
        return Caller.member(person, other, Map.of(room.tenant(), Set.of("author"), other, Set.of("admin")));
    }

    /** Where the pages of its lists go on. */
    private List<String> cursors() {
        return Stream.of("/articles", "/media", "/changes", "/people", "/members")
                .map(list -> writer.get(Platform.at(room.tenant()) + list + "?limit=1")
                        .expect(200)
                        .json()
                        .path("next")
                        .asString(""))
                .filter(next -> !next.isEmpty())
                .toList();
    }

    private JsonNode post(Person person, String path, Map<String, Object> body) {
        return person.post(Platform.at(room.tenant()) + path, body).expect(201).json();
    }

    private void awaitState(Person person, String path, String state) {
        await().atMost(A_MINUTE).until(() -> person.get(Platform.at(room.tenant()) + path)
                .json()
                .path("state")
                .asString("")
                .equals(state));
    }
}
