package vn.annals.kernel.testkit;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import vn.annals.database.EmbeddedDatabase;
import vn.annals.kernel.tenancy.TenantId;

/** A real database for tests: the server that {@code MONGODB_URI} names, else one embedded server for the whole run. */
public final class EmbeddedMongo implements BeforeAllCallback {

    private static final Namespace NAMESPACE = Namespace.create(EmbeddedMongo.class);

    private @Nullable Server server;

    @Override
    public void beforeAll(ExtensionContext context) {
        server = context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(Server.class, key -> Server.start(), Server.class);
    }

    public String connectionString() {
        return running().address;
    }

    public MongoClient client() {
        return running().client;
    }

    /** A tenant nobody else has used, also on a server that outlives the run. */
    public TenantId freshTenant() {
        return new TenantId("t-" + UUID.randomUUID().toString().substring(0, 13));
    }

    private Server running() {
        if (server == null) {
            throw new IllegalStateException("register EmbeddedMongo as an extension of the test class");
        }
        return server;
    }

    private record Server(@Nullable EmbeddedDatabase embedded, String address, MongoClient client)
            implements AutoCloseable {

        static Server start() {
            var named = System.getenv("MONGODB_URI");
            if (named != null && !named.isBlank()) {
                return new Server(null, named, MongoClients.create(named));
            }
            try {
                var embedded = EmbeddedDatabase.start(folder().resolve("test.mv"), 0);
                return new Server(
                        embedded, embedded.connectionString(), MongoClients.create(embedded.connectionString()));
            } catch (IOException noFolder) {
                throw new UncheckedIOException(noFolder);
            }
        }

        // Below target, so that nothing is left elsewhere when the run is killed.
        private static Path folder() throws IOException {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target")), "mongo");
        }

        @Override
        public void close() {
            client.close();
            if (embedded != null) {
                embedded.close();
            }
        }
    }
}
