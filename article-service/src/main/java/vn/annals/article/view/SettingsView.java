package vn.annals.article.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.annals.contracts.article.ExtraField;
import vn.annals.contracts.article.SiteSettings;
import vn.annals.contracts.article.SiteSettings.Checks;
import vn.annals.contracts.article.SiteSettings.Emblem;
import vn.annals.contracts.article.SiteSettings.MenuEntry;

/** The settings of a site as they are answered; {@code revision} is 0 until somebody has changed them. */
public record SettingsView(
        int revision,
        @Nullable String name,
        boolean fourEyes,
        boolean pastIsPublic,
        List<MenuEntry> menu,
        @Nullable Emblem crest,
        @Nullable Emblem banner,
        List<ExtraField> fields,
        Checks checks) {

    public static SettingsView of(int revision, SiteSettings settings) {
        return new SettingsView(
                revision,
                settings.name(),
                settings.fourEyes(),
                settings.pastIsPublic(),
                settings.menu(),
                settings.crest(),
                settings.banner(),
                settings.fields(),
                settings.checks() == null ? Checks.ADVICE : settings.checks());
    }
}
