package vn.annals.database;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.Cursor;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.QueryParameters;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.h2.mvstore.MVMap;

final class RangeCollection extends H2Collection {

    private final MVMap<Object, Document> rows;

    RangeCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            MVMap<Object, Document> rows,
            MVMap<String, Object> meta,
            CursorRegistry cursors) {
        super(database, name, options, rows, meta, cursors);
        this.rows = rows;
    }

    @Override
    protected QueryResult matchDocuments(
            Document query, Document orderBy, int numberToSkip, int limit, int batchSize, Document fieldSelector) {
        var range = IdRange.of(query, orderBy);
        if (range.isEmpty()) {
            return super.matchDocuments(query, orderBy, numberToSkip, limit, batchSize, fieldSelector);
        }
        // The range only narrows what is looked at; the query itself still decides, so an open bound is no concern.
        var found = StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(values(range.get().over(rows)), Spliterator.ORDERED), false);
        return matchDocumentsFromStream(found, query, null, numberToSkip, limit, batchSize, fieldSelector);
    }

    // What the server itself goes over, to count or to add up, comes whole.
    @Override
    public Iterable<Document> handleQuery(Document query) {
        return super.handleQuery(new QueryParameters(query, 0, 0)).collectDocuments();
    }

    @Override
    public QueryResult handleQuery(QueryParameters query) {
        var result = super.handleQuery(query);
        if (result.getCursorId() != 0) {
            return result;
        }
        var found = result.collectDocuments();
        var fitting = SizedCursor.fitting(found, 0);
        return fitting == found.size()
                ? result
                : new QueryResult(found.subList(0, fitting), createCursor(found.subList(fitting, found.size())));
    }

    @Override
    protected Cursor createCursor(List<Document> rest) {
        var cursor = new SizedCursor(cursorRegistry.generateCursorId(), rest);
        cursorRegistry.add(cursor);
        return cursor;
    }

    private static Iterator<Document> values(org.h2.mvstore.Cursor<Object, Document> cursor) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return cursor.hasNext();
            }

            @Override
            public Document next() {
                cursor.next();
                return cursor.getValue();
            }
        };
    }
}
