package vn.annals.article.write;

import vn.annals.article.check.Checks;
import vn.annals.article.check.Finding;
import vn.annals.contracts.article.ArticleRefusal;
import vn.annals.kernel.refusal.Refusal.FieldFault;

/** Where a tenant wants it so, no text goes to the public with errors that were found in it. */
final class Gate {

    private Gate() {}

    static void demand(EditorialPolicy policy, Manuscript text) {
        if (!policy.gated()) {
            return;
        }
        var errors = Checks.of(text.content()).stream()
                .filter(Finding::keepsBack)
                .map(finding -> new FieldFault(finding.pointer(), finding.code().name()))
                .toList();
        if (!errors.isEmpty()) {
            throw ArticleRefusal.CHECKS_NOT_PASSED
                    .because("the text has errors that keep it from being published here")
                    .at(errors);
        }
    }
}
