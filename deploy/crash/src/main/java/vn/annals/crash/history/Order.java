package vn.annals.crash.history;

import vn.annals.crash.page.Content;

/**
 * One sending of a command to a writer process. {@code version} is the first sequence number it claims, or
 * {@link #NEXT} for whatever the aggregate has reached.
 */
public record Order(long op, String command, String aggregate, long version, int events, Content content) {

    public static final long NEXT = -1;
}
