package vn.annals.contracts.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a tenant has decided about its site and its workflow. {@code name} is the site's, where it is not the tenant's;
 * under {@code fourEyes} nobody publishes what they were the last to write; {@code pastIsPublic} lets every reader see the
 * site as it was; an empty {@code menu} shows the sections in their order.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record SiteSettings(
        @Nullable String name,
        @JsonInclude boolean fourEyes,
        @JsonInclude boolean pastIsPublic,
        List<MenuEntry> menu) {

    public static final SiteSettings FIRST = new SiteSettings(null, false, false, List.of());

    public SiteSettings {
        menu = menu == null ? List.of() : List.copyOf(menu);
    }

    /** Leads to a section, by its slug, or to a page elsewhere. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record MenuEntry(
            String label,
            @Nullable String section,
            @Nullable String url) {}
}
