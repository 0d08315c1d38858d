package vn.annals.article.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Which block of one revision is which of another: by its id; else, for texts that came in anew from elsewhere, by what it
 * says, or by most of what it says. One that was made another kind of block is the same if it says most of the same.
 */
final class Pairs {

    private static final double ALIKE = 0.5;

    // Every block against every other: a body written anew is not worth it.
    private static final int MOST_GUESSES = 40;

    private final Map<PlainBlock, PlainBlock> before = new IdentityHashMap<>();
    private final Map<PlainBlock, PlainBlock> after = new IdentityHashMap<>();

    private Pairs() {}

    static Pairs of(List<PlainBlock> old, List<PlainBlock> now) {
        var pairs = new Pairs();
        pairs.byId(old, now);
        pairs.matching(old, now, PlainBlock::saysTheSameAs);
        if (pairs.unpaired(old).size() <= MOST_GUESSES && pairs.unpaired(now).size() <= MOST_GUESSES) {
            pairs.matching(old, now, Pairs::alike);
            pairs.matching(old, now, Pairs::turned);
        }
        return pairs;
    }

    @Nullable
    PlainBlock before(PlainBlock now) {
        return before.get(now);
    }

    @Nullable
    PlainBlock after(PlainBlock old) {
        return after.get(old);
    }

    private void byId(List<PlainBlock> old, List<PlainBlock> now) {
        var known = new HashMap<String, PlainBlock>();
        old.forEach(block -> known.put(block.block().id(), block));
        for (var block : now) {
            var same = known.get(block.block().id());
            if (same != null && (same.type().equals(block.type()) || turned(same, block))) {
                pair(same, block);
            }
        }
    }

    private void matching(List<PlainBlock> old, List<PlainBlock> now, BiPredicate<PlainBlock, PlainBlock> match) {
        var left = new ArrayList<>(unpaired(old));
        for (var block : now) {
            if (!before.containsKey(block)) {
                left.stream()
                        .filter(other -> match.test(other, block))
                        .findFirst()
                        .ifPresent(other -> {
                            pair(other, block);
                            left.remove(other);
                        });
            }
        }
    }

    private List<PlainBlock> unpaired(List<PlainBlock> blocks) {
        return blocks.stream()
                .filter(block -> !after.containsKey(block) && !before.containsKey(block))
                .toList();
    }

    private static boolean alike(PlainBlock old, PlainBlock now) {
        return old.type().equals(now.type()) && sharesWords(old, now);
    }

    private static boolean turned(PlainBlock old, PlainBlock now) {
        return old.canBecome(now) && sharesWords(old, now);
    }

    private static boolean sharesWords(PlainBlock old, PlainBlock now) {
        return Words.likeness(old.text(), now.text()) >= ALIKE;
    }

    private void pair(PlainBlock old, PlainBlock now) {
        before.put(now, old);
        after.put(old, now);
    }
}
