package vn.annals.article.read.changes;

import org.jspecify.annotations.Nullable;

/** What was changed, and what it was called at the time. */
record Subject(String kind, String id, @Nullable String title) {

    static final String ARTICLE = "article";
    static final String SECTION = "section";
    static final String SETTINGS = "settings";
    static final String ACCOUNT = "account";

    /** Names it among all subjects. */
    static String key(String kind, String id) {
        return kind + "/" + id;
    }
}
