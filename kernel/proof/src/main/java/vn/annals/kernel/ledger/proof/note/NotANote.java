package vn.annals.kernel.ledger.proof.note;

/** Text that does not have the form of a signed note, a checkpoint or a key. */
public final class NotANote extends RuntimeException {

    NotANote(String what) {
        super(what);
    }
}
