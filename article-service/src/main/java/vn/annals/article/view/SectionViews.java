package vn.annals.article.view;

import java.util.List;
import java.util.OptionalLong;

/** The sections of the current tenant. */
public interface SectionViews {

    /** In the order of menus. */
    List<SectionView> all();

    /** In the order of menus, {@code commit} included. */
    List<SectionView> after(OptionalLong commit);
}
