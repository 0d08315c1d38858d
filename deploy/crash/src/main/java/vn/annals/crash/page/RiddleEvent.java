package vn.annals.crash.page;

import org.axonframework.serialization.Revision;

/** A family that the writers know and the projectors do not, as after half an upgrade. */
public sealed interface RiddleEvent {

    @Revision("1")
    record RiddlePosed(String command, int part, int parts, String text) implements RiddleEvent {}
}
