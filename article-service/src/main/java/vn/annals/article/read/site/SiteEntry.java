package vn.annals.article.read.site;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.annals.contracts.article.SiteSettings;

/** One change of what the public can see, and when it was made. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = SiteEntry.Shown.class, name = "shown"),
    @JsonSubTypes.Type(value = SiteEntry.Hidden.class, name = "hidden"),
    @JsonSubTypes.Type(value = SiteEntry.SectionChanged.class, name = "section"),
    @JsonSubTypes.Type(value = SiteEntry.SettingsChanged.class, name = "settings")
})
@JsonInclude(JsonInclude.Include.NON_NULL)
sealed interface SiteEntry {

    Instant at();

    /** {@code elsewhere} is the time of first publication where the text comes from. */
    record Shown(
            Instant at,
            String article,
            int revision,
            String slug,
            @Nullable String section,
            Instant publishedAt,
            @Nullable Instant elsewhere,
            @Nullable String note,
            long commit,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> formerAddresses)
            implements SiteEntry {

        // Entries written before there were such addresses have none.
        public Shown {
            formerAddresses = formerAddresses == null ? List.of() : List.copyOf(formerAddresses);
        }
    }

    record Hidden(Instant at, String article) implements SiteEntry {}

    /** What is null stayed as it was. */
    record SectionChanged(
            Instant at,
            String section,
            @Nullable String name,
            @Nullable String slug,
            @Nullable Place place,
            @Nullable Boolean closed)
            implements SiteEntry {}

    /** Where a section stands in the tree. */
    record Place(@Nullable String parent, int position) {}

    record SettingsChanged(Instant at, SiteSettings settings) implements SiteEntry {}
}
