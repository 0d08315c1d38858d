package vn.annals.article.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.annals.contracts.article.SectionRefusal;
import vn.annals.contracts.article.SiteSettings;
import vn.annals.contracts.article.SiteSettings.Emblem;
import vn.annals.contracts.article.SiteSettings.MenuEntry;

/** What an administrator wants a site to be like. What is left out is as it is at first. */
public final class SettingsForm {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_LABEL = 80;
    private static final int MOST_ENTRIES = 30;

    private SettingsForm() {}

    public static SiteSettings read(JsonNode body, KnownSections sections, KnownMedia media) {
        var faults = new Faults();
        var root = new Field(body, "", faults)
                .only("revision", "name", "fourEyes", "pastIsPublic", "menu", "crest", "banner", "fields");
        if (!root.node().isObject()) {
            root.fault("must be an object");
        }
        var settings = new SiteSettings(
                root.at("name").line(LONGEST_NAME),
                root.at("fourEyes").flag(),
                root.at("pastIsPublic").flag(),
                menu(root.at("menu"), sections),
                emblem(root.at("crest"), media),
                emblem(root.at("banner"), media),
                FieldReader.read(root.at("fields")));
        faults.refusal().ifPresent(refusal -> {
            throw refusal;
        });
        return settings;
    }

    private static @Nullable Emblem emblem(Field field, KnownMedia media) {
        return field.absent()
                ? null
                : new MediaReader(media)
                        .pinned(field.only("mediaId", "sha256", "extension").at("mediaId"))
                        .map(asset -> new Emblem(asset.mediaId(), asset.sha256(), asset.extension()))
                        .orElse(null);
    }

    private static List<MenuEntry> menu(Field menu, KnownSections sections) {
        return menu.items(MOST_ENTRIES).stream()
                .map(entry -> entry(entry, sections))
                .toList();
    }

    private static MenuEntry entry(Field entry, KnownSections sections) {
        var section = entry.only("label", "section", "url").at("section").line(LONGEST_LABEL);
        var url = Links.page(entry.at("url"));
        if ((section == null) == (url == null)) {
            entry.fault("must have a section or a url, not both");
        }
        var id = section == null ? null : sections.idOf(section).orElse(null);
        if (section != null && id == null) {
            entry.at("section").fault(SectionRefusal.SECTION_UNKNOWN, "there is no such section");
        }
        return new MenuEntry(entry.at("label").required(LONGEST_LABEL), id, url);
    }
}
