package vn.annals.article.read.site;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.annals.article.view.ArticleSearch.Wanted;

/**
 * What a reader fills in to search: words, the slug of a section, the first and the last day. What cannot be read does
 * not matter. Templates can call public methods only.
 */
record SearchForm(
        @Nullable String q,
        @Nullable String section,
        @Nullable String from,
        @Nullable String to,
        @Nullable String page) {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    public String words() {
        return Objects.requireNonNullElse(q, "").strip();
    }

    /** 0 for what is no page. */
    int number() {
        var word = Objects.requireNonNullElse(page, "1");
        return word.matches("[1-9][0-9]{0,2}") ? Integer.parseInt(word) : 0;
    }

    @Nullable
    public String slug() {
        return section == null || section.isBlank() ? null : section;
    }

    @Nullable
    public String firstDay() {
        return text(day(from));
    }

    @Nullable
    public String lastDay() {
        return text(day(to));
    }

    /** The same question, another page of its answer. */
    String query(int number) {
        return UriComponentsBuilder.newInstance()
                .queryParam("q", "{q}")
                .queryParamIfPresent("section", Optional.ofNullable(slug()).map(_ -> "{section}"))
                .queryParamIfPresent("from", Optional.ofNullable(firstDay()))
                .queryParamIfPresent("to", Optional.ofNullable(lastDay()))
                .queryParam("page", number)
                .encode()
                .buildAndExpand(Map.of("q", words(), "section", Objects.requireNonNullElse(slug(), "")))
                .toUriString();
    }

    Wanted wanted(SiteAt site) {
        var last = day(to);
        var slug = slug();
        var within =
                slug == null ? null : site.sections().at(slug).map(site::below).orElse(null);
        return new Wanted(words(), within, start(day(from)), start(last == null ? null : last.plusDays(1)));
    }

    private static @Nullable Instant start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(VIETNAM).toInstant();
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text.strip());
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }
}
