package vn.annals.article.read.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.springframework.util.FileSystemUtils;
import vn.annals.article.read.search.SearchFields.Audience;
import vn.annals.article.read.search.SearchStore.Texts;

/** The index of one tenant's texts on this node's disk. It can be thrown away at any time: the rows have all that is in it. */
final class SearchIndex implements AutoCloseable {

    private static final double MEGABYTES = 8;
    private static final int SUGGESTED_FROM = 60;

    private final Path folder;
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private volatile long seen;

    SearchIndex(Path folder) throws IOException {
        this.folder = folder;
        this.directory = FSDirectory.open(folder);
        this.writer = new IndexWriter(
                directory,
                new IndexWriterConfig(SearchFields.analyzer())
                        .setOpenMode(IndexWriterConfig.OpenMode.CREATE)
                        .setRAMBufferSizeMB(MEGABYTES));
        this.searchers = new SearcherManager(writer, null);
    }

    /** How many changes are in it; asked while more are taken, and answered at once. */
    long seen() {
        return seen;
    }

    synchronized void take(List<Texts> texts, long upTo) throws IOException {
        for (var text : texts) {
            writer.updateDocuments(new Term(SearchFields.KEY, text.article()), SearchFields.documents(text));
        }
        searchers.maybeRefreshBlocking();
        seen = upTo;
    }

    /** Ids of articles, the best first. */
    record Found(List<String> articles, long total) {}

    Found find(Query query, Audience audience, int skip, int limit) {
        var filtered = heardBy(audience, query);
        return read(searcher -> new Found(best(searcher, filtered, skip, limit), searcher.count(filtered)));
    }

    /** The ids alone. To count what else there is would mean to look at all of it. */
    List<String> best(Query query, Audience audience, int limit) {
        var filtered = heardBy(audience, query);
        return read(searcher -> best(searcher, filtered, 0, limit));
    }

    /** Titles and tags that go on as somebody has begun. */
    Set<String> suggestions(Beginning beginning, Audience audience) {
        var query = heardBy(audience, beginning.query());
        return read(searcher -> {
            var texts = new LinkedHashSet<String>();
            for (var hit : searcher.search(query, SUGGESTED_FROM).scoreDocs) {
                var document = searcher.storedFields().document(hit.doc);
                Stream.of(document.getValues(SearchFields.SUGGESTED))
                        .filter(beginning::fits)
                        .forEach(texts::add);
            }
            return texts;
        });
    }

    private static Query heardBy(Audience audience, Query query) {
        return new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(new TermQuery(new Term(SearchFields.AUDIENCE, audience.name())), Occur.FILTER)
                .build();
    }

    @FunctionalInterface
    private interface Reading<T> {
        T in(IndexSearcher searcher) throws IOException;
    }

    private <T> T read(Reading<T> reading) {
        try {
            var searcher = searchers.acquire();
            try {
                return reading.in(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> best(IndexSearcher searcher, Query query, int skip, int limit) throws IOException {
        var hits = searcher.search(query, Math.max(1, skip + limit)).scoreDocs;
        var shown = Arrays.copyOfRange(hits, Math.min(skip, hits.length), Math.min(skip + limit, hits.length));
        return shown.length == 0 ? List.of() : articles(searcher, shown);
    }

    // An editor's list ranks thousands at a time: a column costs less than to open each document. It is read forwards
    // only, and ranks stand in another order.
    private static List<String> articles(IndexSearcher searcher, ScoreDoc[] hits) throws IOException {
        var column = MultiDocValues.getBinaryValues(searcher.getIndexReader(), SearchFields.ARTICLE);
        var ranks = IntStream.range(0, hits.length)
                .boxed()
                .sorted(Comparator.comparingInt(rank -> hits[rank].doc))
                .toList();
        var articles = new String[hits.length];
        for (var rank : ranks) {
            column.advanceExact(hits[rank].doc);
            articles[rank] = column.binaryValue().utf8ToString();
        }
        return List.of(articles);
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        writer.rollback();
        directory.close();
        FileSystemUtils.deleteRecursively(folder);
    }
}
