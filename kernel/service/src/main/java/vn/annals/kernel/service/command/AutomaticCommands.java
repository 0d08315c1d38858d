package vn.annals.kernel.service.command;

import org.axonframework.eventhandling.EventMessage;

/**
 * Sends what an automation asks for. The same event leads to the same command id, so that an event handled twice has
 * one effect; a refusal is thrown, {@code SERVICE_UNAVAILABLE} when the answer could not be had.
 */
public class AutomaticCommands {

    private final Delivery delivery;
    private final Envelopes envelopes;

    AutomaticCommands(Delivery delivery, Envelopes envelopes) {
        this.delivery = delivery;
        this.envelopes = envelopes;
    }

    public <R> Accepted<R> send(Object command, EventMessage<?> because) {
        return delivery.deliver(envelopes.caused(command, because));
    }

    /** Because of something that stands in no ledger; {@code name} tells it from all else. */
    public <R> Accepted<R> send(Object command, String name) {
        return delivery.deliver(envelopes.found(command, name));
    }
}
