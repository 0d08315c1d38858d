package vn.annals.kernel.ledger.proof;

/** Bytes or values that have no canonical form, and so cannot be hashed by others to the same result. */
public final class NotCanonical extends RuntimeException {

    public NotCanonical(String what) {
        super(what);
    }
}
