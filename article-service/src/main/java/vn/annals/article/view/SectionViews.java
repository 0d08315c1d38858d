package vn.annals.article.view;

import java.util.OptionalLong;

/** The sections of the current tenant. */
public interface SectionViews {

    SectionTree all();

    /** {@code commit} included. */
    SectionTree after(OptionalLong commit);
}
