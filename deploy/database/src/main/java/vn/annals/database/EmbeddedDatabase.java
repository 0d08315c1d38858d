package vn.annals.database;

import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.mvstore.MVStore;

/** A running server over one file. Writes it has acknowledged survive a kill. */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final int CACHE_MEGABYTES = 96;
    // Held answers must not starve the workers that would release them.
    private static final int WORKERS = 32;

    private final MVStore store;
    private final MongoServer server;
    private final int port;

    private EmbeddedDatabase(MVStore store, MongoServer server, int port) {
        this.store = store;
        this.server = server;
        this.port = port;
    }

    /** Starts on the loopback interface; port 0 takes a free one. */
    public static EmbeddedDatabase start(Path file, int port) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        var store = new MVStore.Builder()
                .fileName(file.toString())
                .cacheSize(CACHE_MEGABYTES)
                .autoCommitDisabled()
                .open();
        store.setRetentionTime(0);
        StoreForm.renew(store);
        var server = new MongoServer(new DurableBackend(store));
        try {
            server.bind(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port), 1, WORKERS);
        } catch (RuntimeException taken) {
            store.closeImmediately();
            throw taken;
        }
        return new EmbeddedDatabase(store, server, server.getLocalAddress().getPort());
    }

    public String connectionString() {
        return "mongodb://127.0.0.1:" + port;
    }

    @Override
    public void close() {
        server.shutdownNow();
        if (!store.isClosed()) {
            store.close(-1);
        }
    }
}
