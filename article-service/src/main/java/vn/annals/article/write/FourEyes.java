package vn.annals.article.write;

import vn.annals.contracts.article.ArticleRefusal;

/** Where a tenant keeps four eyes, nobody publishes alone what they were the last to write. */
final class FourEyes {

    private FourEyes() {}

    static void demand(EditorialPolicy policy, Manuscript text, Writer writer) {
        if (text.lastWriter().equals(writer.actor()) && policy.fourEyes()) {
            throw ArticleRefusal.FOUR_EYES_REQUIRED.because(
                    "somebody else must publish what you were the last to write");
        }
    }
}
