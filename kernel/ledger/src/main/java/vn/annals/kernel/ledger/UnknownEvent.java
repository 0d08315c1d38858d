package vn.annals.kernel.ledger;

import org.axonframework.serialization.SerializationException;

/** A stored event of a type or revision this process does not know, as after a downgrade. It is never passed over. */
public final class UnknownEvent extends SerializationException {

    public UnknownEvent(String what) {
        super(what);
    }
}
