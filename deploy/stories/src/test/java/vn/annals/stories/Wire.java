package vn.annals.stories;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;

/** Says to a server what no client would, byte for byte, and hears all that comes back. */
final class Wire {

    private static final Pattern STATUS = Pattern.compile("(?m)^HTTP/1\\.[01] (\\d{3})\\b");
    private static final int SILENCE = 10_000;

    private Wire() {}

    record Heard(String text) {

        List<Integer> statuses() {
            return STATUS.matcher(text)
                    .results()
                    .map(found -> Integer.valueOf(found.group(1)))
                    .toList();
        }

        String headers() {
            var end = text.indexOf("\r\n\r\n");
            return end < 0 ? text : text.substring(0, end);
        }
    }

    /** All that comes back until the server closes or says no more. */
    static Heard say(URI at, String bytes) {
        var heard = new ByteArrayOutputStream();
        try (var socket = new Socket(at.getHost(), at.getPort())) {
            socket.setSoTimeout(SILENCE);
            socket.getOutputStream().write(bytes.getBytes(ISO_8859_1));
            socket.getInputStream().transferTo(heard);
        } catch (SocketTimeoutException | SocketException over) {
            // What was said until then is all; who reads no further may hang up.
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new Heard(heard.toString(ISO_8859_1));
    }
}
