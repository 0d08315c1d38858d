package vn.annals.kernel.service.command;

import org.jspecify.annotations.Nullable;

/** Sends what a caller asks for, in the caller's name and tenant. Refusals come back as thrown, wherever they arose. */
public class Commands {

    private final Delivery delivery;
    private final Envelopes envelopes;

    Commands(Delivery delivery, Envelopes envelopes) {
        this.delivery = delivery;
        this.envelopes = envelopes;
    }

    public <R> Accepted<R> send(Object command) {
        return send(command, null);
    }

    /** {@code reason} is the caller's own words; they stand in the ledger for ever. */
    public <R> Accepted<R> send(Object command, @Nullable String reason) {
        return delivery.deliver(envelopes.asked(command, reason));
    }
}
