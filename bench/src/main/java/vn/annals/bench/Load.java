package vn.annals.bench;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.regex.Pattern;

/** Asks for one page over several kept connections from one thread, the next time as soon as it has been answered. */
final class Load {

    private static final Pattern LENGTH = Pattern.compile("(?i)\r\ncontent-length: *([0-9]+)\r\n");

    private final int port;
    private final byte[] question;
    private final ByteBuffer read = ByteBuffer.allocateDirect(256 * 1024);
    private int answer;
    private long answered;

    private Load(int port, String path) {
        this.port = port;
        this.question = ("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nAccept: text/html\r\n\r\n")
                .getBytes(ISO_8859_1);
    }

    /** Requests a second. Each answer must be as long as the first, and that a success. */
    static double perSecond(int port, String path, int connections, Duration time) throws IOException {
        var load = new Load(port, path);
        load.answer = load.first();
        try (var selector = Selector.open()) {
            for (int connection = 0; connection < connections; connection++) {
                load.connect(selector);
            }
            var began = System.nanoTime();
            while (System.nanoTime() - began < time.toNanos()) {
                selector.select(key -> load.goOn(key), 1_000);
            }
            var seconds = (System.nanoTime() - began) / 1e9;
            for (var key : selector.keys()) {
                key.channel().close();
            }
            return load.answered / seconds;
        }
    }

    static int bytesOf(int port, String path) throws IOException {
        return new Load(port, path).first();
    }

    private int first() throws IOException {
        try (var channel = SocketChannel.open(new InetSocketAddress("127.0.0.1", port))) {
            channel.write(ByteBuffer.wrap(question));
            read.clear();
            while (true) {
                if (channel.read(read) < 0) {
                    throw new IOException("closed");
                }
                var said = ISO_8859_1.decode(read.duplicate().flip()).toString();
                var head = said.indexOf("\r\n\r\n") + 4;
                if (head > 3) {
                    var length = LENGTH.matcher(said);
                    if (!said.startsWith("HTTP/1.1 200") || !length.find()) {
                        throw new IOException("not a whole success: " + said.substring(0, head));
                    }
                    return head + Integer.parseInt(length.group(1));
                }
            }
        }
    }

    private void connect(Selector selector) throws IOException {
        var channel = SocketChannel.open(new InetSocketAddress("127.0.0.1", port));
        channel.configureBlocking(false);
        channel.register(selector, SelectionKey.OP_READ, new int[1]);
        channel.write(ByteBuffer.wrap(question));
    }

    private void goOn(SelectionKey key) {
        try {
            var got = (int[]) key.attachment();
            var channel = (SocketChannel) key.channel();
            read.clear();
            var count = channel.read(read);
            if (count < 0) {
                throw new IOException("closed");
            }
            got[0] += count;
            if (got[0] > answer) {
                throw new IOException("an answer of another length");
            }
            if (got[0] == answer) {
                got[0] = 0;
                answered++;
                channel.write(ByteBuffer.wrap(question));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
