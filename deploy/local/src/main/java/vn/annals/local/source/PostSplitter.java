package vn.annals.local.source;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/**
 * Cuts an export into its posts before anything is parsed: a post that is not well-formed costs only itself, and no more
 * than one is held at a time.
 */
final class PostSplitter implements Closeable {

    static final int LARGEST = 8_000_000;

    private static final String END = "</item>";
    private static final int LOOKAHEAD = 16;

    private final Reader in;
    private final char[] buffer = new char[1 << 16];
    private int at;
    private int filled;
    private StringBuilder kept = new StringBuilder();
    private boolean cut;

    PostSplitter(Reader in) {
        this.in = in;
    }

    /** A post as it stands there; {@code whole} is false for one that is too large or never ends. */
    record Fragment(String text, boolean whole) {}

    /** All that stands before the first post. */
    String head() throws IOException {
        begin();
        copyUntil("<item>", "<item ");
        return kept.toString();
    }

    Optional<Fragment> next() throws IOException {
        begin();
        if (!copyUntil("<item>", "<item ")) {
            return Optional.empty();
        }
        begin();
        var ends = copyUntil(END);
        skip(END.length());
        return Optional.of(new Fragment(kept + (ends ? END : ""), ends && !cut));
    }

    private void begin() {
        kept = new StringBuilder();
        cut = false;
    }

    // What stands in comments and quoted sections only looks like markup.
    private boolean copyUntil(String... marks) throws IOException {
        while (ready()) {
            for (var mark : marks) {
                if (stands(mark)) {
                    return true;
                }
            }
            if (stands("<![CDATA[")) {
                copyThrough("]]>");
            } else if (stands("<!--")) {
                copyThrough("-->");
            } else {
                copy(1);
                copyToNext('<');
            }
        }
        return false;
    }

    private void copyThrough(String mark) throws IOException {
        copy(2);
        while (ready() && !stands(mark)) {
            copy(1);
            copyToNext(mark.charAt(0));
        }
        copy(Math.min(mark.length(), filled - at));
    }

    private void copyToNext(char sign) {
        var to = at;
        while (to < filled && buffer[to] != sign) {
            to++;
        }
        copy(to - at);
    }

    private void copy(int length) {
        if (kept.length() + length <= LARGEST) {
            kept.append(buffer, at, length);
        } else {
            cut = true;
        }
        at += length;
    }

    private void skip(int length) {
        at = Math.min(filled, at + length);
    }

    private boolean stands(String mark) {
        if (filled - at < mark.length()) {
            return false;
        }
        for (int place = 0; place < mark.length(); place++) {
            if (buffer[at + place] != mark.charAt(place)) {
                return false;
            }
        }
        return true;
    }

    private boolean ready() throws IOException {
        if (filled - at < LOOKAHEAD) {
            System.arraycopy(buffer, at, buffer, 0, filled - at);
            filled -= at;
            at = 0;
            for (int read = 0; read >= 0 && filled < buffer.length; ) {
                read = in.read(buffer, filled, buffer.length - filled);
                filled += Math.max(read, 0);
            }
        }
        return at < filled;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
