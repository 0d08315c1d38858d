package vn.annals.kernel.ledger;

/** A commit is missing although later ones exist. Reading stops: nothing may be skipped. */
public final class LedgerHole extends RuntimeException {

    private final long missing;

    public LedgerHole(String tenant, long missing) {
        super("the ledger of " + tenant + " has no commit " + missing + " although later ones exist");
        this.missing = missing;
    }

    public long missing() {
        return missing;
    }
}
