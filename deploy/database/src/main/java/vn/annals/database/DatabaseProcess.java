package vn.annals.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** The server as a process of its own: {@code <file> <port>}. */
final class DatabaseProcess {

    private static final int CANNOT_START = 2;

    private DatabaseProcess() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length != 2) {
            System.err.println("usage: annals-database <file> <port>");
            System.exit(CANNOT_START);
        }
        EmbeddedDatabase database;
        try {
            database = EmbeddedDatabase.start(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        } catch (RuntimeException failed) {
            System.err.println("annals-database: cannot start on port " + arguments[1] + " over " + arguments[0] + ": "
                    + failed.getMessage());
            System.exit(CANNOT_START);
            return;
        }
        System.out.println("annals-database: " + database.connectionString());
        var stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> {
            database.close();
            stopped.countDown();
        }));
        stopped.await();
    }
}
