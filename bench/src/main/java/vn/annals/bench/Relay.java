package vn.annals.bench;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/** Stands between a service and its database and counts what the service asks, and how much of it are changes. */
final class Relay implements AutoCloseable {

    private static final Set<String> CHANGES = Set.of("insert", "update", "delete", "findAndModify", "bulkWrite");

    // After its length a message has 12 bytes of header, 4 of flags, the kind of its first section, the length of the
    // command and the type of the command's first field, whose name is the command's.
    private static final int NAME = 12 + 4 + 1 + 4 + 1;

    private final ServerSocket door;
    private final String host;
    private final int port;
    private final AtomicLong asked = new AtomicLong();
    private final AtomicLong changed = new AtomicLong();

    private Relay(String host, int port) throws IOException {
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.host = host;
        this.port = port;
        Thread.ofVirtual().start(this::open);
    }

    static Relay before(String host, int port) throws IOException {
        return new Relay(host, port);
    }

    int port() {
        return door.getLocalPort();
    }

    long asked() {
        return asked.get();
    }

    long changed() {
        return changed.get();
    }

    private void open() {
        try {
            while (true) {
                var service = door.accept();
                var server = new Socket(host, port);
                Thread.ofVirtual().start(() -> pass(service, server, true));
                Thread.ofVirtual().start(() -> pass(server, service, false));
            }
        } catch (IOException closed) {
            // The measurement has ended.
        }
    }

    private void pass(Socket from, Socket to, boolean questions) {
        try (from;
                to) {
            if (questions) {
                messages(from.getInputStream(), to.getOutputStream());
            } else {
                from.getInputStream().transferTo(to.getOutputStream());
            }
        } catch (IOException ended) {
            // One of the two has closed; so does the other.
        }
    }

    // Each message begins with its length, least byte first.
    private void messages(InputStream from, OutputStream to) throws IOException {
        var in = new DataInputStream(from);
        while (true) {
            var head = in.readInt();
            var rest = new byte[Integer.reverseBytes(head) - 4];
            in.readFully(rest);
            asked.incrementAndGet();
            if (CHANGES.contains(command(rest))) {
                changed.incrementAndGet();
            }
            var whole = new byte[rest.length + 4];
            for (int i = 0; i < 4; i++) {
                whole[i] = (byte) (head >>> (24 - 8 * i));
            }
            System.arraycopy(rest, 0, whole, 4, rest.length);
            to.write(whole);
            to.flush();
        }
    }

    private static String command(byte[] message) {
        var end = NAME;
        while (end < message.length && message[end] != 0) {
            end++;
        }
        return end <= NAME ? "" : new String(message, NAME, end - NAME, StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
