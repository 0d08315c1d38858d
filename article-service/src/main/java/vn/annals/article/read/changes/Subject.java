package vn.annals.article.read.changes;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was changed, and what it was called at the time. */
record Subject(String kind, String id, @Nullable String title) {

    static final String ARTICLE = "article";
    static final String SECTION = "section";
    static final String SETTINGS = "settings";
    static final String MEDIA = "media";
    static final String ACCOUNT = "account";
    static final String CLIENT = "client";
    static final String WEBHOOK = "webhook";
    static final String EXPORT = "export";
    static final String LOOK = "look";
    static final String TENANT = "tenant";

    /** The business of those who answer for the tenant's people, and of those who audit. */
    static final Set<String> CONFIDENTIAL = Set.of(ACCOUNT, CLIENT, WEBHOOK, EXPORT, LOOK);

    Subject called(@Nullable String name) {
        return new Subject(kind, id, name);
    }

    /** Names it among all subjects. */
    static String key(String kind, String id) {
        return kind + "/" + id;
    }
}
