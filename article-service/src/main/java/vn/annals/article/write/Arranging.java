package vn.annals.article.write;

import org.jspecify.annotations.Nullable;

/** All sections of a tenant as one thing that has revisions. */
interface Arranging {

    /** Refuses what was decided on an earlier revision. */
    void demand(@Nullable Integer expected);

    /** Told behind the changes themselves: whoever reads the new number finds what it counts. */
    void advance();
}
