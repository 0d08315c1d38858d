package vn.annals.article.view;

import java.util.OptionalLong;

/** The settings of the current tenant's site. */
public interface SettingsViews {

    SettingsView now();

    /** {@code commit} included. */
    SettingsView after(OptionalLong commit);
}
