package vn.annals.kernel.ledger;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.ServerAddress;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.bson.Document;

/** The wire between a writer and the real server, where each insert into a ledger can come to grief. */
final class Cable implements AutoCloseable {

    private final ServerSocket socket;
    private final ServerAddress server;
    private final Supplier<Fate> fates;

    /** What becomes of an insert. */
    enum Fate {
        PASSES,
        LOSES_ITS_REQUEST,
        LOSES_ITS_ANSWER
    }

    /** {@code fates} is asked once for each insert, before it reaches the server. */
    Cable(MongoClient direct, Supplier<Fate> fates) {
        direct.getDatabase("admin").runCommand(new Document("ping", 1));
        this.server = direct.getClusterDescription()
                .getServerDescriptions()
                .getFirst()
                .getAddress();
        this.fates = fates;
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
        Thread.ofVirtual().start(this::accept);
    }

    /** A client that talks through the cable and leaves all repeating to the ledger. */
    MongoClient client() {
        var settings = MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(
                        "mongodb://127.0.0.1:" + socket.getLocalPort() + "/?directConnection=true"))
                .retryWrites(false)
                .applyToServerSettings(settled -> settled.minHeartbeatFrequency(20, TimeUnit.MILLISECONDS))
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(5, TimeUnit.SECONDS));
        return MongoClients.create(settings.build());
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                var client = socket.accept();
                var onward = new Socket(server.getHost(), server.getPort());
                var mute = new AtomicBoolean();
                Thread.ofVirtual().start(() -> carry(client, onward, message -> asks(message, mute)));
                Thread.ofVirtual().start(() -> carry(onward, client, message -> !mute.get()));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private boolean asks(byte[] message, AtomicBoolean mute) {
        if (!new String(message, StandardCharsets.ISO_8859_1).contains("insert\0\7\0\0\0ledger\0")) {
            return true;
        }
        var fate = fates.get();
        mute.set(fate == Fate.LOSES_ITS_ANSWER);
        return fate != Fate.LOSES_ITS_REQUEST;
    }

    /** A message that may not go on ends the connection, as a broken wire does. */
    private static void carry(Socket from, Socket to, Passage passage) {
        try (from;
                to) {
            var in = new DataInputStream(from.getInputStream());
            while (true) {
                var message = message(in);
                if (!passage.isOpenFor(message)) {
                    return;
                }
                to.getOutputStream().write(message);
            }
        } catch (IOException ended) {
            // Either end may hang up at any time.
        }
    }

    private static byte[] message(DataInputStream in) throws IOException {
        var length = in.readNBytes(4);
        if (length.length < 4) {
            throw new IOException("hung up");
        }
        var size = ByteBuffer.wrap(length).order(ByteOrder.LITTLE_ENDIAN).getInt();
        var message = ByteBuffer.allocate(size).put(length);
        in.readFully(message.array(), 4, size - 4);
        return message.array();
    }

    @FunctionalInterface
    private interface Passage {
        boolean isOpenFor(byte[] message);
    }
}
