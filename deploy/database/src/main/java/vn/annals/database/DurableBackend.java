package vn.annals.database;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.h2.mvstore.MVStore;

/**
 * Answers a write only when it is safe on disk, and a majority read only when all it shows is. Plain H2 would lose seconds
 * of acknowledged writes on a kill.
 */
final class DurableBackend extends H2Backend {

    private static final Set<String> WRITES = Set.of(
            "insert",
            "update",
            "delete",
            "findandmodify",
            "createindexes",
            "create",
            "drop",
            "dropdatabase",
            "dropindexes",
            "renamecollection");

    private final GroupCommit commits;
    private final AtomicInteger underWay = new AtomicInteger();
    private final ReadWriteLock changes = new ReentrantReadWriteLock(true);

    DurableBackend(MVStore store) {
        this(store, Disk.of(store));
    }

    DurableBackend(MVStore store, Disk disk) {
        super(store);
        commits = new GroupCommit(() -> {
            commitWhole(disk);
            disk.sync();
        });
    }

    /** Where the store is written to: first what has changed, then the word that it is there. */
    interface Disk {
        void commit();

        void sync();

        static Disk of(MVStore store) {
            var room = new Room(store);
            return new Disk() {
                @Override
                public void commit() {
                    room.takeBack();
                    store.commit();
                }

                @Override
                public void sync() {
                    store.sync();
                }
            };
        }
    }

    // A row and its index entries lie in several maps. Committed in the middle of a write, and killed, the row would be
    // there and not be found.
    private void commitWhole(Disk disk) {
        changes.writeLock().lock();
        try {
            disk.commit();
        } finally {
            changes.writeLock().unlock();
        }
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String databaseName) {
        return new RangeDatabase(databaseName, getMvStore(), getCursorRegistry());
    }

    @Override
    public Document handleCommand(Channel channel, String databaseName, String command, Document query) {
        return WRITES.contains(command.toLowerCase(Locale.ROOT))
                ? write(channel, databaseName, command, query)
                : read(channel, databaseName, command, query);
    }

    // Who goes over many rows sees them as they were at the beginning: nothing of that may be written over meanwhile.
    private Document handle(Channel channel, String databaseName, String command, Document query) {
        var version = getMvStore().registerVersionUsage();
        try {
            return super.handleCommand(channel, databaseName, command, query);
        } finally {
            getMvStore().deregisterVersionUsage(version);
        }
    }

    private Document write(Channel channel, String databaseName, String command, Document query) {
        underWay.incrementAndGet();
        try {
            var answer = changed(channel, databaseName, command, query);
            commits.await();
            return answer;
        } finally {
            underWay.decrementAndGet();
        }
    }

    private Document changed(Channel channel, String databaseName, String command, Document query) {
        changes.readLock().lock();
        try {
            return handle(channel, databaseName, command, query);
        } finally {
            changes.readLock().unlock();
        }
    }

    // Others see a write before it is on disk. Who asks for the majority's word must not be shown what a kill takes
    // back.
    private Document read(Channel channel, String databaseName, String command, Document query) {
        var answer = handle(channel, databaseName, command, query);
        if (underWay.get() > 0 && query.get("readConcern") instanceof Document concern && majority(concern)) {
            commits.await();
        }
        return answer;
    }

    private static boolean majority(Document concern) {
        return "majority".equals(concern.get("level"));
    }

    @Override
    public void close() {
        commits.close();
        super.close();
    }
}
