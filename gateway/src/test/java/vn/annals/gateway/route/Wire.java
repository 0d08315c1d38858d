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
final class Wire {

    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] (\\d{3}) ");
    private static final int SILENCE = 1_500;

    private Wire() {}

    /** {@code closed}: whether the server wants to hear no more on this connection. */
    record Heard(String text, boolean closed) {

        List<Integer> statuses() {
            return STATUS.matcher(text)
                    .results()
                    .map((MatchResult found) -> Integer.valueOf(found.group(1)))
                    .toList();
        }
    }

    static Heard say(int port, String bytes) {
        var heard = new ByteArrayOutputStream();
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(SILENCE);
            socket.getOutputStream().write(bytes.getBytes(ISO_8859_1));
            var buffer = new byte[8_192];
            for (var read = 0; read >= 0; read = socket.getInputStream().read(buffer)) {
                heard.write(buffer, 0, read);
            }
            return new Heard(heard.toString(ISO_8859_1), true);
        } catch (SocketTimeoutException silent) {
            return new Heard(heard.toString(ISO_8859_1), false);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
