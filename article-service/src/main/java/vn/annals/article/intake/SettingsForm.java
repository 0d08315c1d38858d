package vn.annals.article.intake;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.annals.article.view.SettingsView;
import vn.annals.contracts.article.SectionRefusal;
import vn.annals.contracts.article.SiteSettings;
import vn.annals.contracts.article.SiteSettings.Checks;
import vn.annals.contracts.article.SiteSettings.Emblem;
import vn.annals.contracts.article.SiteSettings.MenuEntry;

/**
 * What an administrator wants a site to be like. What is left out stays as it is, so that a program that knows nothing of
 * emblems does not take them away; null takes it away.
 */
public final class SettingsForm {

    private static final Set<String> MEMBERS =
            Set.of("name", "fourEyes", "pastIsPublic", "menu", "crest", "banner", "fields", "checks");

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_LABEL = 80;
    private static final int MOST_ENTRIES = 30;

    private SettingsForm() {}

    /** Whether it says everything, so that nothing depends on what was decided before. */
    public static boolean isWhole(JsonNode body) {
        return MEMBERS.stream().allMatch(body::has);
    }

    /** {@code before} is what holds until then. */
    public static SiteSettings read(JsonNode body, SettingsView before, KnownSections sections, KnownMedia media) {
        var faults = new Faults();
        var root = new Field(body, "", faults)
                .only(Stream.concat(Stream.of("revision"), MEMBERS.stream()).toArray(String[]::new));
        if (!root.node().isObject()) {
            root.fault("must be an object");
        }
        var settings = new SiteSettings(
                mayLack(root.at("name"), before.name(), name -> name.line(LONGEST_NAME)),
                said(root.at("fourEyes"), before.fourEyes(), Field::flag),
                said(root.at("pastIsPublic"), before.pastIsPublic(), Field::flag),
                said(root.at("menu"), before.menu(), menu -> menu(menu, sections)),
                mayLack(root.at("crest"), before.crest(), crest -> emblem(crest, media)),
                mayLack(root.at("banner"), before.banner(), banner -> emblem(banner, media)),
                said(root.at("fields"), before.fields(), FieldReader::read),
                said(root.at("checks"), before.checks(), SettingsForm::checks));
        faults.refusal().ifPresent(refusal -> {
            throw refusal;
        });
        return settings;
    }

    private static <T> T said(Field field, T before, Function<Field, T> reader) {
        return field.leftOut() ? before : reader.apply(field);
    }

    private static <T> @Nullable T mayLack(Field field, @Nullable T before, Function<Field, @Nullable T> reader) {
        return field.leftOut() ? before : reader.apply(field);
    }

    private static Checks checks(Field field) {
        return switch (field.text(LONGEST_LABEL)) {
            case "advice" -> Checks.ADVICE;
            case "gate" -> Checks.GATE;
            default -> {
                field.fault("must be advice or gate");
                yield Checks.ADVICE;
            }
        };
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
        var section =
                entry.only("label", "section", "url", "path").at("section").line(LONGEST_LABEL);
        var url = Links.page(entry.at("url"));
        var path = Paths.own(entry.at("path"));
        if (Stream.of(section, url, path).filter(Objects::nonNull).count() != 1) {
            entry.fault("must have one of section, url and path");
        }
        var id = section == null ? null : sections.idOf(section).orElse(null);
        if (section != null && id == null) {
            entry.at("section").fault(SectionRefusal.SECTION_UNKNOWN, "there is no such section");
        }
        return new MenuEntry(entry.at("label").required(LONGEST_LABEL), id, url, path);
    }
}
