package vn.annals.article.check;

import org.jspecify.annotations.Nullable;
import vn.annals.article.check.Flaw.Severity;

/** A flaw and where it is: {@code pointer} leads there in the text as it is written, {@code block} is the id of the block. */
public record Finding(
        Flaw code,
        Severity severity,
        String pointer,
        @Nullable String block) {

    static Finding of(Flaw flaw, String pointer, @Nullable String block) {
        return new Finding(flaw, flaw.severity(), pointer, block);
    }

    /** Whether it keeps a text from the public where the tenant wants it so. */
    public boolean keepsBack() {
        return severity == Severity.ERROR;
    }
}
