package vn.annals.media;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Stands between a service and its database, and strikes when the service asks for a certain thing. */
final class Tripwire implements AutoCloseable {

    /** Whether the database has done what was asked for when it strikes. The service is told in neither case. */
    enum When {
        BEFORE,
        AFTER
    }

    private record Wire(String asked, When when, Runnable strike) {}

    // Behind its length a message has 12 bytes of header, 4 of flags, the kind of its first section, the length of the
    // command and the type of the command's first field, whose name is the command's and whose text is the collection.
    private static final int OPERATION = 8;
    private static final int A_MESSAGE = 2013;
    private static final int NAME = 12 + 4 + 1 + 4 + 1;
    private static final byte TEXT = 2;

    private final ServerSocket door;
    private final String host;
    private final int port;
    private final AtomicReference<@Nullable Wire> wire = new AtomicReference<>();

    Tripwire(String host, int port) {
        try {
            this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
        this.host = host;
        this.port = port;
        Thread.ofVirtual().start(this::open);
    }

    int port() {
        return door.getLocalPort();
    }

    /** {@code asked} is a command and its collection, such as {@code insert ledger}. It strikes once. */
    void set(String asked, When when, Runnable strike) {
        wire.set(new Wire(asked, when, strike));
    }

    boolean isSet() {
        return wire.get() != null;
    }

    private void open() {
        try {
            while (true) {
                var service = door.accept();
                var server = new Socket(host, port);
                var struck = new AtomicReference<@Nullable Wire>();
                Thread.ofVirtual().start(() -> ask(service, server, struck));
                Thread.ofVirtual().start(() -> answer(server, service, struck));
            }
        } catch (IOException closed) {
            // The test has ended.
        }
    }

    private void ask(Socket from, Socket to, AtomicReference<@Nullable Wire> struck) {
        try (from;
                to) {
            var in = new DataInputStream(from.getInputStream());
            while (true) {
                var message = message(in);
                var set = wire.get();
                if (set != null && set.asked().equals(asked(message)) && wire.compareAndSet(set, null)) {
                    if (set.when() == When.BEFORE) {
                        set.strike().run();
                        return;
                    }
                    struck.set(set);
                }
                to.getOutputStream().write(message);
            }
        } catch (IOException ended) {
            // One of the two has closed; so does the other.
        }
    }

    private static void answer(Socket from, Socket to, AtomicReference<@Nullable Wire> struck) {
        try (from;
                to) {
            var buffer = new byte[64 * 1024];
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                var set = struck.get();
                if (set != null) {
                    set.strike().run();
                    return;
                }
                out.write(buffer, 0, read);
            }
        } catch (IOException ended) {
            // One of the two has closed; so does the other.
        }
    }

    /** With its length, least byte first, before it. */
    private static byte[] message(DataInputStream in) throws IOException {
        var length = Integer.reverseBytes(in.readInt());
        var whole = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN).putInt(length);
        in.readFully(whole.array(), Integer.BYTES, length - Integer.BYTES);
        return whole.array();
    }

    private static String asked(byte[] message) {
        var rest = ByteBuffer.wrap(message, Integer.BYTES, message.length - Integer.BYTES)
                .slice()
                .order(ByteOrder.LITTLE_ENDIAN);
        if (rest.getInt(OPERATION) != A_MESSAGE || rest.get(NAME - 1) != TEXT) {
            return "";
        }
        var end = NAME;
        while (rest.get(end) != 0) {
            end++;
        }
        var collection = new byte[rest.getInt(end + 1) - 1];
        rest.get(end + 1 + Integer.BYTES, collection);
        var name = new byte[end - NAME];
        rest.get(NAME, name);
        return new String(name, UTF_8) + " " + new String(collection, UTF_8);
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }
}
