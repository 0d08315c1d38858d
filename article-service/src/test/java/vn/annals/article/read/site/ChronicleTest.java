package vn.annals.article.read.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.annals.article.read.site.SiteEntry.Hidden;
import vn.annals.article.read.site.SiteEntry.Shown;

/** Against the plain way: look at everything that was ever shown. */
class ChronicleTest {

    private static final Instant MORNING = Instant.parse("2026-01-02T03:00:00Z");
    private static final int STEPS = 2_000;
    private static final List<String> SECTIONS = List.of("tin-tuc", "xa-hoi", "kinh-te");

    private final List<Showing> ever = new ArrayList<>();
    private final Chronicle chronicle = new Chronicle();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void lists_say_what_a_look_at_everything_would(long seed) {
        live(new Random(seed));
        for (var at : List.of(Instant.MAX, MORNING.plusSeconds(700), MORNING.plusSeconds(1_500), MORNING)) {
            agrees(at, _ -> true, chronicle.shown(at, null, 0, STEPS));
            for (var within : List.of(Set.of("tin-tuc"), Set.of("tin-tuc", "kinh-te"), Set.of("none"))) {
                Predicate<Showing> filed = showing -> within.contains(String.valueOf(showing.section()));
                agrees(at, filed, chronicle.shown(within, at, null, 0, STEPS));
                assertThat(chronicle.count(within, at))
                        .isEqualTo(byHand(at, filed).size());
                assertThat(chronicle.shown(within, at, null, 5, 10))
                        .isEqualTo(byHand(at, filed).stream().skip(5).limit(10).toList());
            }
            fromAPlace(at);
            others(at);
        }
    }

    private void fromAPlace(Instant at) {
        var all = byHand(at, _ -> true);
        for (int place = 0; place < all.size(); place += 37) {
            var cursor = new StoryCursor(all.get(place).time(), all.get(place).article());
            assertThat(chronicle.shown(at, cursor, 0, 20))
                    .isEqualTo(all.stream().skip(place + 1).limit(20).toList());
        }
    }

    private void others(Instant at) {
        var story = ever.get(ever.size() / 2);
        var near = byHand(at, other -> Objects.equals(other.section(), story.section()) && isOther(other, story));
        var far = byHand(at, other -> !Objects.equals(other.section(), story.section()) && isOther(other, story));
        var expected = new ArrayList<>(near);
        expected.addAll(far);

        assertThat(chronicle.others(story, at, 400))
                .isEqualTo(expected.stream().limit(400).toList());
        List<Showing> once = ever.stream()
                .filter(other -> other.begunBy(at) && other.slug().equals(story.slug()))
                .sorted(Shelf.NEWEST_FIRST)
                .toList();
        assertThat(chronicle.named(story.slug(), at))
                .isEqualTo(byHand(at, other -> other.slug().equals(story.slug())).stream()
                        .findFirst()
                        .or(() -> once.stream().findFirst()));
    }

    private static boolean isOther(Showing other, Showing story) {
        return !other.article().equals(story.article());
    }

    private void agrees(Instant at, Predicate<Showing> wanted, List<Showing> shown) {
        assertThat(shown).isEqualTo(byHand(at, wanted));
    }

    private List<Showing> byHand(Instant at, Predicate<Showing> wanted) {
        return ever.stream()
                .filter(showing -> showing.at(at) && wanted.test(showing))
                .sorted(Shelf.NEWEST_FIRST)
                .toList();
    }

    private void live(Random chance) {
        for (int step = 0; step < STEPS; step++) {
            var at = MORNING.plusSeconds(step);
            var article = "%08x-0000-4000-8000-000000000000".formatted(chance.nextInt(300));
            if (chance.nextInt(4) == 0) {
                chronicle.append(List.of(new Hidden(at, article)));
            } else {
                chronicle.append(List.of(shown(at, article, step, chance)));
            }
            chronicle.of(article, Instant.MAX).stream()
                    .reduce((_, last) -> last)
                    .filter(last -> !ever.contains(last))
                    .ifPresent(ever::add);
        }
    }

    private static Shown shown(Instant at, String article, int revision, Random chance) {
        @Nullable Instant elsewhere = chance.nextInt(5) == 0 ? at.minusSeconds(chance.nextInt(100_000)) : null;
        @Nullable String section = chance.nextInt(6) == 0 ? null : SECTIONS.get(chance.nextInt(3));
        var slug = "bai-" + chance.nextInt(200);
        return new Shown(at, article, revision, slug, section, at, elsewhere, null, revision, List.of());
    }
}
