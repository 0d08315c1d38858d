package vn.annals.local.source;

import java.nio.file.Path;

/** A file that a source lists besides its articles. {@code name} says where. */
public sealed interface Attachment {

    String name();

    /** A picture that lies beside the source. */
    record Kept(String name, Path file) implements Attachment {}

    record Missing(String name, String why) implements Attachment {}

    /** Was never meant to come in. */
    record LeftOut(String name, String why) implements Attachment {}
}
