package vn.annals.database;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.util.Locale;
import java.util.Set;
import org.h2.mvstore.MVStore;

/** Answers a write only when it is safe on disk. Plain H2 would lose seconds of acknowledged writes on a kill. */
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

    DurableBackend(MVStore store) {
        super(store);
        commits = new GroupCommit(store);
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String databaseName) {
        return new RangeDatabase(databaseName, getMvStore(), getCursorRegistry());
    }

    @Override
    public Document handleCommand(Channel channel, String databaseName, String command, Document query) {
        var answer = super.handleCommand(channel, databaseName, command, query);
        if (WRITES.contains(command.toLowerCase(Locale.ROOT))) {
            commits.await();
        }
        return answer;
    }

    @Override
    public void close() {
        commits.close();
        super.close();
    }
}
