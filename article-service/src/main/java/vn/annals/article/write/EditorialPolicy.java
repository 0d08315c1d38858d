package vn.annals.article.write;

/** What the current tenant demands of those who publish. */
interface EditorialPolicy {

    /** Nobody publishes what they were the last to write. */
    boolean fourEyes();

    /** No text goes to the public with errors that were found in it. */
    boolean gated();
}
