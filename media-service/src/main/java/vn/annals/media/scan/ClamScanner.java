package vn.annals.media.scan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static vn.annals.contracts.media.MediaRefusal.FILE_INFECTED;
import static vn.annals.kernel.refusal.EdgeRefusal.SERVICE_UNAVAILABLE;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Streams a file to clamd (INSTREAM): pieces, each behind its length, and an empty one at the end. While clamd does not
 * answer nothing is taken.
 */
final class ClamScanner implements Scanner {

    private static final Logger LOG = LoggerFactory.getLogger(ClamScanner.class);
    private static final Pattern FOUND = Pattern.compile("stream: (.+) FOUND");
    private static final int PIECE = 64 * 1024;
    private static final int LONGEST_ANSWER = 1_000;

    private final ScannerSettings settings;
    private final String host;

    ClamScanner(ScannerSettings settings, String host) {
        this.settings = settings;
        this.host = host;
    }

    @Override
    public void check(Path file) {
        var answer = asked(file);
        var found = FOUND.matcher(answer);
        if (found.matches()) {
            LOG.warn("A file was refused: it holds {}", found.group(1));
            throw FILE_INFECTED.because("the file holds something harmful").at("/file", "holds " + found.group(1));
        }
        if (!answer.equals("stream: OK")) {
            LOG.error("The scanner answered: {}", answer);
            throw SERVICE_UNAVAILABLE.because("the file could not be scanned");
        }
    }

    private String asked(Path file) {
        try (var socket = new Socket()) {
            socket.connect(
                    new InetSocketAddress(host, settings.port()),
                    Math.toIntExact(settings.connectTimeout().toMillis()));
            socket.setSoTimeout(Math.toIntExact(settings.timeout().toMillis()));
            send(file, new DataOutputStream(socket.getOutputStream()));
            return line(socket.getInputStream());
        } catch (IOException away) {
            LOG.error("The scanner does not answer: {}", away.toString());
            throw SERVICE_UNAVAILABLE.because("the file could not be scanned");
        }
    }

    private static String line(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream();
        for (var next = in.read(); next > 0 && line.size() < LONGEST_ANSWER; next = in.read()) {
            line.write(next);
        }
        return line.toString(UTF_8);
    }

    private static void send(Path file, DataOutputStream out) throws IOException {
        out.write("zINSTREAM\0".getBytes(UTF_8));
        try (var in = Files.newInputStream(file)) {
            var piece = new byte[PIECE];
            for (var length = in.read(piece); length > 0; length = in.read(piece)) {
                out.writeInt(length);
                out.write(piece, 0, length);
            }
        }
        out.writeInt(0);
        out.flush();
    }
}
