package vn.annals.media.scan;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.CompletableFuture;

/** Speaks clamd's side of INSTREAM once, and closes the connection as clamd does. */
final class FakeClamd implements Closeable {

    private final ServerSocket server;
    private final CompletableFuture<byte[]> received = new CompletableFuture<>();

    FakeClamd() {
        try {
            server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
    }

    int port() {
        return server.getLocalPort();
    }

    void answers(String answer) {
        Thread.ofVirtual().start(() -> {
            try (var socket = server.accept()) {
                received.complete(read(new DataInputStream(socket.getInputStream())));
                socket.getOutputStream().write((answer + "\0").getBytes(UTF_8));
            } catch (IOException ended) {
                received.completeExceptionally(ended);
            }
        });
    }

    byte[] received() {
        return received.join();
    }

    private static byte[] read(DataInputStream in) throws IOException {
        if (!new String(in.readNBytes(10), UTF_8).equals("zINSTREAM\0")) {
            throw new IOException("no such command");
        }
        var bytes = new ByteArrayOutputStream();
        for (var length = in.readInt(); length > 0; length = in.readInt()) {
            bytes.write(in.readNBytes(length));
        }
        return bytes.toByteArray();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
