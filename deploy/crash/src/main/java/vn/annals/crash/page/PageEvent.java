package vn.annals.crash.page;

import org.axonframework.serialization.Revision;

/** An event that tells by itself which command it is of and how many were written together. */
public sealed interface PageEvent {

    String command();

    int part();

    int parts();

    @Revision("1")
    record PageWritten(String command, int part, int parts, String text) implements PageEvent {}

    /** One that the tally cannot handle. */
    @Revision("1")
    record PageStained(String command, int part, int parts, String text) implements PageEvent {}
}
