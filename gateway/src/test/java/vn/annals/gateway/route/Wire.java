package vn.annals.gateway.route;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Says to a server what no client would, byte for byte, and hears all that comes back. */
public final class Wire {

    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] (\\d{3}) ");
    private static final int SILENCE = 5_000;

    private Wire() {}

    /** {@code closed}: whether the server wants to hear no more on this connection. */
    public record Heard(String text, boolean closed) {

        public List<Integer> statuses() {
            return STATUS.matcher(text)
                    .results()
                    .map((MatchResult found) -> Integer.valueOf(found.group(1)))
                    .toList();
        }
    }

    /** All that comes back until the server closes or says no more. */
    public static Heard say(int port, String bytes) {
        return say(port, bytes, Integer.MAX_VALUE);
    }

    /** The same, and no more than so many answers. */
    public static Heard say(int port, String bytes, int answers) {
        var heard = new ByteArrayOutputStream();
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(SILENCE);
            socket.getOutputStream().write(bytes.getBytes(ISO_8859_1));
            var closed = hear(socket, heard, answers);
            return new Heard(heard.toString(ISO_8859_1), closed);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static boolean hear(Socket socket, ByteArrayOutputStream heard, int answers) throws IOException {
        var buffer = new byte[8_192];
        try {
            while (new Heard(heard.toString(ISO_8859_1), false).statuses().size() < answers) {
                var read = socket.getInputStream().read(buffer);
                if (read < 0) {
                    return true;
                }
                heard.write(buffer, 0, read);
            }
        } catch (SocketTimeoutException silent) {
            return false;
        }
        return false;
    }
}
