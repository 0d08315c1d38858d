package vn.annals.article.write;

/** What the current tenant demands of those who publish. */
interface EditorialPolicy {

    /** Nobody publishes what they were the last to write. */
    boolean fourEyes();
}
