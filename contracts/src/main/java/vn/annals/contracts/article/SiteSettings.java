package vn.annals.contracts.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a tenant has decided about its site and its workflow. {@code name} is the site's, where it is not the tenant's;
 * under {@code fourEyes} nobody publishes what they were the last to write; {@code pastIsPublic} lets every reader see the
 * site as it was; an empty {@code menu} shows the sections in their order; {@code crest} stands beside the name of the
 * site, {@code banner} above it; {@code fields} are what its articles have beside what all have; {@code checks} is
 * there where what is found in a text does more than advise.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record SiteSettings(
        @Nullable String name,
        @JsonInclude boolean fourEyes,
        @JsonInclude boolean pastIsPublic,
        List<MenuEntry> menu,
        @Nullable Emblem crest,
        @Nullable Emblem banner,
        List<ExtraField> fields,
        @Nullable Checks checks) {

    public static final SiteSettings FIRST = new SiteSettings(null, false, false, List.of(), null, null);

    public SiteSettings {
        menu = menu == null ? List.of() : List.copyOf(menu);
        fields = fields == null ? List.of() : List.copyOf(fields);
        checks = checks == Checks.ADVICE ? null : checks;
    }

    /** Of a site whose articles have what all have. */
    public SiteSettings(
            @Nullable String name,
            boolean fourEyes,
            boolean pastIsPublic,
            List<MenuEntry> menu,
            @Nullable Emblem crest,
            @Nullable Emblem banner) {
        this(name, fourEyes, pastIsPublic, menu, crest, banner, List.of(), null);
    }

    /** What comes of errors that are found in a text: they are told, or keep it from being published. */
    public enum Checks {
        @JsonProperty("advice")
        ADVICE,
        @JsonProperty("gate")
        GATE
    }

    /** Leads to a section, by its id, to a page elsewhere, or by its {@code path} to any page of the same site. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record MenuEntry(
            String label,
            @Nullable String section,
            @Nullable String url,
            @Nullable String path) {}

    /** A picture that stands for the whole site, pinned to its bytes by {@code sha256}. */
    public record Emblem(String mediaId, String sha256, String extension) {}

    /** What stands for the site, on every page of it. */
    public List<Emblem> emblems() {
        return Stream.of(crest, banner).filter(Objects::nonNull).toList();
    }

    /** The files that everybody may see because the site shows them on every page. */
    public Set<String> files() {
        return emblems().stream().map(Emblem::sha256).collect(Collectors.toUnmodifiableSet());
    }
}
