package vn.annals.kernel.ledger.proof;

/** The way from a leaf up to the root: where the node in hand stands, and where the last node of its level does. */
final class Climb {

    private long node;
    private long last;

    Climb(long node, long last) {
        this.node = node;
        this.last = last;
    }

    boolean atTop() {
        return last == 0;
    }

    /** True when the next hash of the path stands to the left. */
    boolean isRight() {
        return (node & 1) == 1 || node == last;
    }

    /** Goes up past the levels where the node has nobody beside it. */
    void up() {
        if (isRight()) {
            while ((node & 1) == 0 && node != 0) {
                step();
            }
        }
        step();
    }

    /** Goes up while the node is a right child, as its parent is full. */
    void upFull() {
        while ((node & 1) == 1) {
            step();
        }
    }

    private void step() {
        node >>= 1;
        last >>= 1;
    }
}
