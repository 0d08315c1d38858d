package vn.annals.kernel.ledger.proof.export;

import java.util.List;

/** A commit as it goes into an export: the stored leaf, and payload and salt of each of its events in order. */
public record ExportedCommit(long number, byte[] leaf, List<ExportedEvent> events) {

    public ExportedCommit {
        events = List.copyOf(events);
    }

    /** {@code payload} are the stored bytes, canonical JSON. */
    public record ExportedEvent(byte[] payload, byte[] salt) {}
}
