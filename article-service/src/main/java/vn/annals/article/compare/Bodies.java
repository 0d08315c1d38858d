package vn.annals.article.compare;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.Chunk;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import vn.annals.contracts.article.Block;

/** Compares two bodies. Blocks come in the order of the later one; those that went stand where they stood. */
final class Bodies {

    private final List<PlainBlock> old;
    private final List<PlainBlock> now;
    private final Pairs pairs;
    private final List<BlockChange> changes = new ArrayList<>();

    private Bodies(List<Block> old, List<Block> now) {
        this.old = plain(old);
        this.now = plain(now);
        this.pairs = Pairs.of(this.old, this.now);
    }

    static List<BlockChange> compare(List<Block> old, List<Block> now) {
        return new Bodies(old, now).compared();
    }

    private List<BlockChange> compared() {
        // The old blocks that are still there, in the order they have now: whatever does not fit into it has moved.
        var order = now.stream()
                .map(block -> pairs.before(block) instanceof PlainBlock before ? before : block)
                .toList();
        var deltas = DiffUtils.diff(old, order, true).getDeltas();
        var settled = new HashSet<Integer>();
        for (var delta : deltas) {
            if (delta.getType() == DeltaType.EQUAL) {
                delta.getTarget().getLines().forEach(block -> settled.add(block.place()));
            }
        }
        for (var delta : deltas) {
            if (delta.getType() != DeltaType.EQUAL) {
                delta.getSource().getLines().forEach(this::gone);
            }
            places(delta.getTarget()).forEach(place -> here(now.get(place), settled));
        }
        return List.copyOf(changes);
    }

    private static IntStream places(Chunk<PlainBlock> chunk) {
        return IntStream.range(chunk.getPosition(), chunk.getPosition() + chunk.size());
    }

    private void gone(PlainBlock block) {
        if (pairs.after(block) == null) {
            changes.add(new BlockChange(
                    Change.REMOVED,
                    false,
                    false,
                    block.type(),
                    null,
                    block.block().id(),
                    block.place(),
                    null,
                    words(Change.REMOVED, block)));
        }
    }

    private void here(PlainBlock block, Set<Integer> settled) {
        var before = pairs.before(block);
        if (before == null) {
            changes.add(new BlockChange(
                    Change.ADDED,
                    false,
                    false,
                    block.type(),
                    null,
                    block.block().id(),
                    null,
                    block.place(),
                    words(Change.ADDED, block)));
            return;
        }
        var words = Words.compare(before.text(), block.text());
        var was = before.type().equals(block.type()) ? null : before.type();
        var form = was != null || Form.differs(before.block(), block.block());
        var same = before.text().equals(block.text()) && !form;
        changes.add(new BlockChange(
                same ? Change.SAME : Change.CHANGED,
                !settled.contains(before.place()),
                form,
                block.type(),
                was,
                block.block().id(),
                before.place(),
                block.place(),
                words));
    }

    private static List<Word> words(Change change, PlainBlock block) {
        return block.text().isEmpty() ? List.of() : List.of(new Word(change, block.text()));
    }

    private static List<PlainBlock> plain(List<Block> blocks) {
        return IntStream.range(0, blocks.size())
                .mapToObj(place -> PlainBlock.of(blocks.get(place), place + 1))
                .toList();
    }
}
