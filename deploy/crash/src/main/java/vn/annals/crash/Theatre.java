package vn.annals.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.annals.crash.child.ServerStore;

/** What all scenes of a run share: the settings, the server, and the way to start processes. */
record Theatre(CrashSettings settings, String run, Launch launch, Database database, ServerStore server)
        implements AutoCloseable {

    static Theatre open(CrashSettings settings) throws IOException {
        var launch = new Launch(Files.createDirectories(settings.folder()));
        var uri = settings.server().uri();
        var database = uri == null
                ? new EmbeddedServer(launch, settings.folder().resolve("database.mv"))
                : new NamedServer(uri, settings.server());
        if (uri == null) {
            database.start();
        }
        var run = Long.toString(System.currentTimeMillis(), Character.MAX_RADIX);
        return new Theatre(settings, run, launch, database, ServerStore.open(database.uri()));
    }

    Path file(String name) {
        return settings.folder().resolve(name);
    }

    @Override
    public void close() {
        server.close();
        database.dismiss();
    }
}
