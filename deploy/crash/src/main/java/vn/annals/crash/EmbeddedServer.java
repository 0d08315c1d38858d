package vn.annals.crash;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The embedded server in a process of its own, always over the same file and port. */
final class EmbeddedServer implements Database {

    private static final String MAIN = "vn.annals.database.DatabaseProcess";

    private final Launch launch;
    private final Path file;
    private final int port;
    private @Nullable Child child;

    EmbeddedServer(Launch launch, Path file) throws IOException {
        this.launch = launch;
        this.file = file;
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
    }

    @Override
    public String name() {
        return "database";
    }

    @Override
    public String uri() {
        return "mongodb://127.0.0.1:" + port;
    }

    @Override
    public void start() {
        var ready = new CountDownLatch(1);
        var arguments = List.of(file.toString(), Integer.toString(port));
        child = launch.start(name(), MAIN, List.of("-Xmx512m"), arguments, line -> ready.countDown());
        try {
            if (!ready.await(60, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the embedded database does not start");
            }
        } catch (InterruptedException hurried) {
            throw new IllegalStateException(hurried);
        }
    }

    @Override
    public boolean canBeKilled() {
        return true;
    }

    @Override
    public boolean canBeFrozen() {
        return true;
    }

    @Override
    public void kill() {
        current().kill();
    }

    @Override
    public void freeze() {
        current().freeze();
    }

    @Override
    public void thaw() {
        current().thaw();
    }

    @Override
    public void dismiss() {
        current().kill();
    }

    private Child current() {
        if (child == null) {
            throw new IllegalStateException("the embedded database was never started");
        }
        return child;
    }
}
