package vn.annals.kernel.ledger.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TreeProofsTest {

    private static final int LEAVES = 1_100;
    private final Random random = new Random(6962);
    private final Map<String, byte[]> kept = new HashMap<>();
    private final List<byte[]> leaves = new ArrayList<>();
    private final List<byte[]> roots = new ArrayList<>(List.of(Edge.EMPTY.root()));

    private void grow() {
        var edge = Edge.EMPTY;
        while (leaves.size() < LEAVES) {
            var growth = new TileGrowth(tile -> kept.get(tile.path()), leaves.size());
            for (int more = random.nextInt(400); more >= 0 && leaves.size() < LEAVES; more--) {
                var leaf = new byte[8];
                random.nextBytes(leaf);
                leaves.add(Edge.leafHash(leaf));
                growth.add(leaves.getLast());
                edge = edge.plus(leaf);
                roots.add(edge.root());
            }
            growth.grown().forEach(grown -> kept.put(grown.tile().path(), grown.hashes()));
        }
    }

    private TreeProofs proofs(long size) {
        return new TreeProofs(new TileSubtrees(tile -> kept.get(tile.path()), size));
    }

    @Test
    void tiles_lead_to_the_root_of_every_size() {
        grow();
        for (int size = 0; size <= LEAVES; size++) {
            assertThat(proofs(size).root(size)).as("size %d", size).isEqualTo(roots.get(size));
        }
    }

    @Test
    void a_leaf_is_proven_and_no_other_in_its_place() {
        grow();
        for (int size = 1; size <= LEAVES; size += 1 + random.nextInt(7)) {
            for (int i = 0; i < 20; i++) {
                var index = random.nextInt(size);
                var proof = proofs(size).inclusion(index, size);
                assertThat(proof.proves(leaves.get(index), roots.get(size))).isTrue();
                assertThat(proof.proves(altered(leaves.get(index)), roots.get(size)))
                        .isFalse();
                assertThat(new InclusionProof(index + 1, size, proof.path()).proves(leaves.get(index), roots.get(size)))
                        .isFalse();
                if (!proof.path().isEmpty()) {
                    assertThat(new InclusionProof(index, size, altered(proof.path()))
                                    .proves(leaves.get(index), roots.get(size)))
                            .isFalse();
                }
            }
        }
    }

    @Test
    void a_tree_is_proven_to_go_on_from_an_older_one() {
        grow();
        for (int size = 1; size <= LEAVES; size += 1 + random.nextInt(7)) {
            for (int i = 0; i < 20; i++) {
                var older = 1 + random.nextInt(size);
                var proof = proofs(size).consistency(older, size);
                assertThat(proof.proves(roots.get(older), roots.get(size))).isTrue();
                assertThat(proof.proves(altered(roots.get(older)), roots.get(size)))
                        .isFalse();
                if (!proof.path().isEmpty()) {
                    assertThat(new ConsistencyProof(older, size, altered(proof.path()))
                                    .proves(roots.get(older), roots.get(size)))
                            .isFalse();
                }
            }
        }
    }

    @Test
    void what_is_not_in_the_tree_has_no_proof() {
        grow();
        assertThatIllegalArgumentException().isThrownBy(() -> proofs(5).inclusion(5, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> proofs(5).consistency(6, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> proofs(5).consistency(0, 5));
    }

    private List<byte[]> altered(List<byte[]> path) {
        var altered = new ArrayList<>(path);
        altered.set(random.nextInt(path.size()), altered(path.getFirst()));
        return altered;
    }

    private byte[] altered(byte[] hash) {
        var altered = hash.clone();
        altered[random.nextInt(altered.length)] ^= (byte) (1 << random.nextInt(8));
        return altered;
    }
}
