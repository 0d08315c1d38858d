package vn.annals.kernel.ledger;

/** The command was done before; its commit has {@link #commit()} as its number. Nothing was written again. */
public final class CommandAlreadyCommitted extends RuntimeException {

    private final long commit;

    public CommandAlreadyCommitted(long commit) {
        super("already done by commit " + commit, null, false, false);
        this.commit = commit;
    }

    public long commit() {
        return commit;
    }
}
