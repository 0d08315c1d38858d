package vn.annals.bench;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicLong;

/** Stands between a service and its database and counts what the service asks. */
final class Relay implements AutoCloseable {

    private final ServerSocket door;
    private final String host;
    private final int port;
    final java.util.concurrent.ConcurrentHashMap<String, AtomicLong> kinds =
            new java.util.concurrent.ConcurrentHashMap<>();
    private final AtomicLong asked = new AtomicLong();

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
            try {
                // 12 bytes of header left, 4 flags, 1 kind, 4 length, 1 type, name
                int o = 12 + 4 + 1 + 4 + 1;
                int e = o;
                while (rest[e] != 0) e++;
                String cmd = new String(rest, o, e - o);
                e++;
                String what = "";
                if (rest[o - 1] == 2) {
                    int l = rest[e] & 0xFF | (rest[e + 1] & 0xFF) << 8;
                    what = new String(rest, e + 4, l - 1);
                }
                String key = cmd + ":" + what;
                kinds.computeIfAbsent(key, k -> new AtomicLong()).incrementAndGet();
            } catch (RuntimeException odd) {
                kinds.computeIfAbsent("odd", k -> new AtomicLong()).incrementAndGet();
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

    @Override
    public void close() throws IOException {
        door.close();
    }
}
