package vn.annals.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Random people of three tenants do random things to each other's articles. The model keeps what each article must be like
 * by what was accepted, and so who sees what of it; it is asked after each step. {@code -Dstories.seed} chooses as a run before.
 */
class RandomWalkStory {

    private static final int STEPS = 400;

    // Few, so that some get far.
    private static final int PIECES = 6;

    private final long seed = Long.getLong("stories.seed", UUID.randomUUID().getMostSignificantBits());
    private final Random random = new Random(seed);
    private final List<House> houses = List.of(
            new House("lang-son", "author@lang-son", "editor@lang-son", "approver@lang-son"),
            new House("bac-giang", "author@bac-giang", "editor@bac-giang", "approver@bac-giang"),
            founded());
    private final List<Piece> pieces = new ArrayList<>();
    private final Map<String, String> newest = new HashMap<>();
    private final Map<Step, Integer> accepted = new HashMap<>();
    private String last = "";

    private enum Step {
        REVISE,
        COMMENT,
        SUBMIT,
        RETURN,
        APPROVE,
        PUBLISH,
        WITHDRAW
    }

    // Those that lead on are taken more often, or hardly anything would ever be public.
    private static final List<Step> TRIED = List.of(
            Step.REVISE,
            Step.COMMENT,
            Step.SUBMIT,
            Step.SUBMIT,
            Step.RETURN,
            Step.APPROVE,
            Step.APPROVE,
            Step.PUBLISH,
            Step.PUBLISH,
            Step.PUBLISH,
            Step.WITHDRAW);

    private record House(String tenant, String author, String editor, String approver) {

        Person doing(Step step) {
            return Person.of(
                    switch (step) {
                        case REVISE, COMMENT, SUBMIT -> author;
                        case RETURN -> editor;
                        case APPROVE, PUBLISH, WITHDRAW -> approver;
                    });
        }

        String articles() {
            return new Newsroom(tenant).articles();
        }
    }

    private static final class Piece {
        private final House house;
        private final String id;
        private String title;
        private boolean wasPublic;
        private String etag;
        private @Nullable String publicTitle;

        Piece(House house, String id, String title, String etag) {
            this.house = house;
            this.id = id;
            this.title = title;
            this.etag = etag;
        }
    }

    @Test
    void each_tenant_sees_what_its_own_people_did_and_nothing_else() {
        for (var step = 0; step < STEPS; step++) {
            if (pieces.size() < PIECES) {
                draft(houses.get(pieces.size() % houses.size()));
            } else {
                take(any(TRIED), any(pieces));
            }
            look(any(houses), any(pieces));
        }
        System.out.printf("%d articles, accepted %s (seed %d)%n", pieces.size(), accepted, seed);
        assertThat(accepted.keySet()).containsExactlyInAnyOrder(Step.values());
    }

    private void draft(House house) {
        var title = "Bài " + UUID.randomUUID();
        var reply = Person.of(house.author())
                .post(house.articles(), Newsroom.text(title, "Nội dung."))
                .expect(201);
        said(house, reply);
        pieces.add(new Piece(house, reply.json().path("id").asString(), title, reply.header("ETag")));
    }

    /** One of five comes from another house, under the one address or the other. */
    private void take(Step step, Piece piece) {
        var actor = random.nextInt(5) == 0 ? any(houses) : piece.house;
        var under = random.nextBoolean() ? actor : piece.house;
        var title = "Bài " + UUID.randomUUID();
        last = "%s by %s under %s of %s".formatted(step, actor.tenant(), under.tenant(), piece.id);
        var reply = asked(step, actor.doing(step), under.articles() + "/" + piece.id, title, piece.etag);
        if (actor != piece.house) {
            assertThat(reply.status()).as(context()).isEqualTo(404);
            return;
        }
        assertThat(reply.status()).as(context() + reply).isIn(200, 201, 202, 409, 412);
        if (reply.status() < 300) {
            accepted.merge(step, 1, Integer::sum);
            said(piece.house, reply);
            follow(step, piece, title, reply);
        }
    }

    private static Reply asked(Step step, Person person, String article, String title, String etag) {
        var reason = Map.of("reason", "thử");
        return switch (step) {
            case REVISE -> person.put(article, Newsroom.text(title, "Nội dung."), etag);
            case COMMENT -> person.post(article + "/comments", Map.of("text", title));
            case SUBMIT -> person.post(article + "/submit");
            case RETURN -> person.post(article + "/return", reason);
            case APPROVE -> person.post(article + "/approve");
            case PUBLISH -> person.post(article + "/publish");
            case WITHDRAW -> person.post(article + "/withdraw", reason);
        };
    }

    private static void follow(Step step, Piece piece, String title, Reply reply) {
        switch (step) {
            case REVISE -> {
                piece.title = title;
                piece.etag = reply.header("ETag");
            }
            case PUBLISH -> piece.publicTitle = piece.title;
            case WITHDRAW -> {
                piece.publicTitle = null;
                piece.wasPublic = true;
            }
            case COMMENT, SUBMIT, RETURN, APPROVE -> {}
        }
    }

    private void look(House viewer, Piece piece) {
        for (var house : new HashSet<>(List.of(viewer, piece.house))) {
            var own = viewer == piece.house && house == piece.house;
            shows(
                    own ? piece.title : null,
                    404,
                    read(viewer.doing(Step.REVISE), house, house.articles() + "/" + piece.id));
            shows(
                    house == piece.house ? piece.publicTitle : null,
                    house == piece.house && piece.wasPublic ? 410 : 404,
                    read(Person.READER, house, "/api/v1/public/" + house.tenant() + "/articles/" + piece.id));
        }
        var list = read(viewer.doing(Step.APPROVE), viewer, viewer.articles() + "?limit=200")
                .expect(200)
                .text();
        assertThat(pieces.stream().filter(other -> other.house != viewer).filter(other -> list.contains(other.id)))
                .as(context())
                .isEmpty();
    }

    private void shows(@Nullable String title, int otherwise, Reply reply) {
        assertThat(reply.status()).as(context() + reply).isEqualTo(title == null ? otherwise : 200);
        if (title != null) {
            // What is delivered to programs has the article inside.
            var json = reply.json();
            assertThat(json.path("article")
                            .path("title")
                            .asString(json.path("title").asString("")))
                    .as(context())
                    .isEqualTo(title);
        }
    }

    private Reply read(Person person, House house, String path) {
        return Http.send(person.request(path)
                .header("Annals-Min-Commit", newest.getOrDefault(house.tenant(), "0"))
                .GET());
    }

    private void said(House house, Reply reply) {
        if (!reply.header("Annals-Commit").isEmpty()) {
            newest.put(house.tenant(), reply.header("Annals-Commit"));
        }
    }

    private String context() {
        return "seed " + seed + ", after " + last + ": ";
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static House founded() {
        var word = UUID.randomUUID().toString().substring(0, 8);
        var tenant = "thu-" + word;
        Platform.register(tenant, "Tỉnh ủy Thử");
        return new House(
                tenant,
                Platform.invite(Platform.admin(), tenant, "viet-" + word, "author")
                        .name(),
                Platform.invite(Platform.admin(), tenant, "sua-" + word, "editor")
                        .name(),
                Platform.invite(Platform.admin(), tenant, "duyet-" + word, "approver")
                        .name());
    }
}
