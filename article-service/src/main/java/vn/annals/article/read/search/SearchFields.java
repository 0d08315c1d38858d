package vn.annals.article.read.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import vn.annals.article.read.search.SearchStore.Texts;
import vn.annals.article.text.PlainText;
import vn.annals.article.view.ArticleSearch.Wanted;
import vn.annals.contracts.article.ArticleContent;

/** The fields of the index. The working and the public text of an article are two documents, or one while they are the same. */
final class SearchFields {

    static final String KEY = "key";
    static final String ARTICLE = "article";
    static final String AUDIENCE = "audience";
    static final String PAIRS = "pairs";
    static final String TAGS = "tags";
    static final String SECTION = "section";
    static final String TIME = "time";

    /** Whole texts, to be suggested. */
    static final String SUGGESTED = "suggested";

    private SearchFields() {}

    /** Who may find a document. */
    enum Audience {
        DESK,
        PUBLIC
    }

    /** Parts of a text, and how much a find in them counts. */
    enum Part {
        TITLE(4),
        LEAD(2),
        BODY(1),
        BESIDE(1.5f);

        private final float weight;

        Part(float weight) {
            this.weight = weight;
        }

        float weight() {
            return weight;
        }

        String toned() {
            return name() + ".toned";
        }

        String bare() {
            return name() + ".bare";
        }
    }

    static Analyzer analyzer() {
        Map<String, Analyzer> fields = new HashMap<>();
        for (var part : Part.values()) {
            fields.put(part.toned(), Syllables.TONED);
            fields.put(part.bare(), Syllables.BARE);
        }
        fields.put(PAIRS, Syllables.PAIRS);
        return new PerFieldAnalyzerWrapper(Syllables.BARE, fields);
    }

    /** All that can be found of an article. */
    static List<Document> documents(Texts texts) {
        var working = texts.working();
        var open = texts.open();
        // Nearly all articles of a site are so, and their words are worked out once then.
        if (open != null && open.equals(working) && open.extra().isEmpty()) {
            return List.of(document(EnumSet.allOf(Audience.class), texts, open));
        }
        var documents = new ArrayList<Document>();
        if (working != null) {
            documents.add(document(EnumSet.of(Audience.DESK), texts, working));
        }
        if (open != null) {
            documents.add(document(EnumSet.of(Audience.PUBLIC), texts, open));
        }
        return documents;
    }

    private static Document document(Set<Audience> audiences, Texts texts, ArticleContent content) {
        var document = new Document();
        document.add(new StringField(KEY, texts.article(), Store.NO));
        document.add(new BinaryDocValuesField(ARTICLE, new BytesRef(texts.article())));
        audiences.forEach(audience -> document.add(new StringField(AUDIENCE, audience.name(), Store.NO)));
        if (audiences.contains(Audience.PUBLIC)) {
            place(document, texts);
        }
        var lead = content.lead() == null ? "" : content.lead();
        var body = PlainText.of(content.body());
        part(document, Part.TITLE, content.title());
        part(document, Part.LEAD, lead);
        part(document, Part.BODY, body);
        part(document, Part.BESIDE, beside(content, audiences));
        document.add(new TextField(PAIRS, content.title(), Store.NO));
        document.add(new TextField(PAIRS, lead, Store.NO));
        document.add(new TextField(PAIRS, body, Store.NO));
        document.add(new StoredField(SUGGESTED, content.title()));
        for (var tag : content.tags()) {
            document.add(new TextField(TAGS, tag, Store.NO));
            document.add(new StoredField(SUGGESTED, tag));
        }
        return document;
    }

    private static void place(Document document, Texts texts) {
        if (texts.section() != null) {
            document.add(new StringField(SECTION, texts.section(), Store.NO));
        }
        if (texts.time() != null) {
            document.add(new LongPoint(TIME, texts.time().toEpochMilli()));
        }
    }

    /** The same question about some sections or a period only. */
    static Query within(Query query, Wanted wanted) {
        var all = new BooleanQuery.Builder().add(query, Occur.MUST);
        if (wanted.sections() != null) {
            var sections = wanted.sections().stream().map(BytesRef::new).toList();
            all.add(new TermInSetQuery(SECTION, sections), Occur.FILTER);
        }
        if (wanted.from() != null || wanted.before() != null) {
            var from = wanted.from() == null ? Long.MIN_VALUE : wanted.from().toEpochMilli();
            var to = wanted.before() == null ? Long.MAX_VALUE : wanted.before().toEpochMilli() - 1;
            all.add(LongPoint.newRangeQuery(TIME, from, to), Occur.FILTER);
        }
        return all.build();
    }

    // Which of the tenant's own fields the public may see is not known here.
    private static String beside(ArticleContent content, Set<Audience> audiences) {
        var own = audiences.contains(Audience.PUBLIC)
                ? List.<String>of()
                : content.extra().values();
        return Stream.of(content.authors(), content.tags(), own)
                .flatMap(Collection::stream)
                .collect(Collectors.joining("\n"));
    }

    private static void part(Document document, Part part, String text) {
        document.add(new TextField(part.toned(), text, Store.NO));
        document.add(new TextField(part.bare(), text, Store.NO));
    }
}
