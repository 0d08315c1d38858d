package vn.annals.article.read.changes;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.annals.article.read.JustWritten;
import vn.annals.article.read.RowChange;
import vn.annals.article.read.RowsStore;
import vn.annals.kernel.service.tenant.TenantDatabase;

/**
 * What things were called, and who said so last: a row for each version of each, so that an event that comes again finds what
 * it found before. A row for each article that was ever public, and for each member who has ever had an account.
 */
@Component
class TitlesStore {

    private static final String FIRST = "first";
    private static final String PERSON = "person";
    private static final String TITLE = "title";
    private static final String WRITER = "writer";
    private static final String MEMBER = "member/";

    private final RowsStore rows;
    private final JustWritten<Version> written;

    TitlesStore(TenantDatabase tenant) {
        this.rows = new RowsStore(tenant, ChangesProjection.SLICE, "article_changes_titles");
        this.written = new JustWritten<>(rows, Version::size);
    }

    private record Version(@Nullable String title, @Nullable String writer) {

        int size() {
            return 2 * (title == null ? 0 : title.length()) + 64;
        }
    }

    void put(String kind, String id, long version, @Nullable String title) {
        rows.put(key(kind, id, version), new RowChange().set(TITLE, title));
        written.put(key(kind, id, version), new Version(title, null));
    }

    void put(String article, int revision, String title, String writer) {
        var key = key(Subject.ARTICLE, article, revision);
        rows.put(key, new RowChange().set(TITLE, title).set(WRITER, writer));
        written.put(key, new Version(title, writer));
    }

    Optional<String> find(String kind, String id, long version) {
        return version(key(kind, id, version)).map(Version::title);
    }

    /** Who was the last to write that revision. */
    Optional<String> writer(String article, int revision) {
        return version(key(Subject.ARTICLE, article, revision)).map(Version::writer);
    }

    /** Whether such an article was ever written here. */
    boolean hasArticle(String article) {
        return version(key(Subject.ARTICLE, article, 1)).isPresent();
    }

    private Optional<Version> version(String key) {
        return written.find(key)
                .or(() -> rows.find(key).map(row -> new Version(row.getString(TITLE), row.getString(WRITER))));
    }

    /** Where in the ledger the article was published first, now that it has been published at this place too. */
    long firstPublication(String article, long place) {
        var key = Subject.key(Subject.ARTICLE, article);
        rows.put(key, new RowChange().least(FIRST, place));
        return rows.find(key).map(row -> row.getLong(FIRST)).orElse(place);
    }

    void identify(String member, String person) {
        rows.put(MEMBER + member, new RowChange().set(PERSON, person));
    }

    /** Under which ids those of the members act who have an account. */
    Map<String, String> personsOf(Collection<String> members) {
        if (members.isEmpty()) {
            return Map.of();
        }
        return rows.find(members.stream().map(MEMBER::concat).toList()).stream()
                .collect(Collectors.toMap(
                        row -> row.getString("_id").substring(MEMBER.length()), row -> row.getString(PERSON)));
    }

    private static String key(String kind, String id, long version) {
        return Subject.key(kind, id) + "/" + version;
    }
}
