package vn.annals.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;

/** What people wait for, in a tenant of 20,000 articles and in one of 100, asked in turns of the same article-service. */
final class NewsroomBench {

    private static final int MANY = 20_000;
    private static final int FEW = 100;
    private static final int LONG = 5_000;
    private static final int SHORT = 100;
    private static final int STORIES_A_PAGE = 12;
    private static final int WARM = 40;
    private static final int ASKED = 200;
    private static final Duration LONGEST = Duration.ofMinutes(60);

    private NewsroomBench() {}

    /** A page of a newsroom, another one at each turn. */
    @FunctionalInterface
    private interface Question {
        String path(Newsroom newsroom, Random chance);
    }

    private static final Map<String, Question> QUESTIONS = new LinkedHashMap<>();

    static {
        QUESTIONS.put("history page", (room, _) -> desk(room) + "/" + room.hot() + "/revisions");
        QUESTIONS.put("timeline", (room, _) -> desk(room) + "/" + room.hot() + "/timeline");
        QUESTIONS.put("diff", (room, chance) -> {
            var to = room.revisions() - chance.nextInt(50);
            return desk(room) + "/" + room.hot() + "/diff?from=" + (to - 1) + "&to=" + to;
        });
        QUESTIONS.put(
                "article as of", (room, chance) -> desk(room) + "/" + room.hot() + "?asOf=" + instant(room, chance));
        QUESTIONS.put("front page", (room, _) -> site(room));
        QUESTIONS.put("section page", (room, chance) -> site(room) + section(chance) + "/");
        QUESTIONS.put(
                "section page, the last", (room, chance) -> site(room) + section(chance) + "/?page=" + lastPage(room));
        QUESTIONS.put("search", (room, chance) -> site(room) + "search?q=" + encoded(Vietnamese.words(chance, 2)));
        QUESTIONS.put("front page as of", (room, chance) -> site(room) + "as-of/" + instant(room, chance) + "/");
        QUESTIONS.put(
                "section page as of",
                (room, chance) -> site(room) + "as-of/" + instant(room, chance) + "/" + section(chance) + "/");
        QUESTIONS.put("board, newest first", (room, _) -> desk(room) + "?limit=20");
        QUESTIONS.put("board, by title", (room, _) -> desk(room) + "?limit=20&sort=title");
        QUESTIONS.put("board, one section", (room, chance) -> desk(room) + "?section=" + section(chance));
        QUESTIONS.put("board, by words", (room, chance) -> desk(room) + "?q=" + encoded(Vietnamese.words(chance, 2)));
        QUESTIONS.put("programs' list", (room, _) -> "/api/v1/public/" + room.tenant() + "/articles");
    }

    static void run(Stage stage) throws Exception {
        try (var realm = Realm.open()) {
            var many = Newsroom.open(stage, stage.scaled(MANY), stage.scaled(LONG));
            var few = Newsroom.open(stage, FEW, SHORT);
            fill(many);
            fill(few);
            var began = System.nanoTime();
            try (var service = Program.article(stage.server(), realm)) {
                for (var room : List.of(few, many)) {
                    awaitFed(service, room, realm);
                }
                Figures.row("newsroom: all slices fed in %.0f s", (System.nanoTime() - began) / 1e9);
                measure(service, realm, many, few);
            }
        }
    }

    private static void fill(Newsroom room) throws Exception {
        var began = System.nanoTime();
        var commits = room.fill();
        Figures.row(
                "newsroom: %d articles and one of %d revisions, %d commits, written in %.0f s",
                room.articles(), room.revisions(), commits, (System.nanoTime() - began) / 1e9);
    }

    private static void awaitFed(Program service, Newsroom room, Realm realm) throws Exception {
        var token = realm.token(room.tenant().value(), "editor");
        var head = Long.toString(room.ledger().head());
        var last = "bai-" + (room.articles() - 1);
        await(() -> service.get(desk(room), token, "Annals-Min-Commit", head) == 200);
        await(() -> service.get(desk(room) + "/" + room.hot() + "/timeline", token, "Annals-Min-Commit", head) == 200);
        await(() -> service.get(desk(room) + "/" + room.hot(), token, "Annals-Min-Commit", head) == 200);
        await(() -> service.get("/api/v1/public/" + room.tenant() + "/articles/" + last, "") == 200);
        // The index is built beside the rows, and until it is whole nobody is answered from it.
        await(() -> service.get(site(room) + "search?q=" + encoded("đảng bộ"), "") == 200);
    }

    @FunctionalInterface
    private interface Condition {
        boolean holds() throws IOException;
    }

    private static void await(Condition condition) throws IOException {
        var until = System.nanoTime() + LONGEST.toNanos();
        while (!condition.holds()) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException("the slices are not fed");
            }
            LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
        }
    }

    private static void measure(Program service, Realm realm, Newsroom many, Newsroom few) throws Exception {
        Figures.row("%-22s %12s %12s %8s", "p95 in ms", few.articles(), many.articles(), "ratio");
        var mine = realm.token(many.tenant().value(), "editor");
        var theirs = realm.token(few.tenant().value(), "editor");
        for (var question : QUESTIONS.entrySet()) {
            var chance = new Random(1);
            var small = new double[ASKED];
            var large = new double[ASKED];
            for (int turn = -WARM; turn < ASKED; turn++) {
                var one = millis(service, few, question.getValue(), chance, theirs);
                var other = millis(service, many, question.getValue(), chance, mine);
                if (turn >= 0) {
                    small[turn] = one;
                    large[turn] = other;
                }
            }
            var less = Figures.percentile(95, small);
            var more = Figures.percentile(95, large);
            Figures.row("%-22s %12.2f %12.2f %8.2f", question.getKey(), less, more, more / less);
        }
    }

    private static double millis(Program service, Newsroom room, Question question, Random chance, String token)
            throws IOException {
        var path = question.path(room, chance);
        var began = System.nanoTime();
        var status = service.get(path, token);
        var millis = (System.nanoTime() - began) / 1e6;
        if (status != 200) {
            throw new IllegalStateException(path + " answers " + status);
        }
        return millis;
    }

    private static String desk(Newsroom room) {
        return "/api/v1/tenants/" + room.tenant() + "/articles";
    }

    private static String site(Newsroom room) {
        return "/s/" + room.tenant() + "/";
    }

    private static int lastPage(Newsroom room) {
        return room.articles() / Newsroom.SECTIONS.size() / STORIES_A_PAGE;
    }

    private static String section(Random chance) {
        return Newsroom.SECTIONS.get(chance.nextInt(Newsroom.SECTIONS.size()));
    }

    // Another instant at each turn: a page of the past is rendered once and then kept.
    private static String instant(Newsroom room, Random chance) {
        var life = Duration.between(room.begun(), Instant.now()).toMillis();
        return room.begun().plusMillis(life / 2 + chance.nextLong(life / 2)).toString();
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
