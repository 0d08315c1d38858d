package vn.annals.article.read.site;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.annals.article.view.Address;
import vn.annals.article.view.PictureKeys;
import vn.annals.article.view.SectionTree;
import vn.annals.article.view.SectionView;
import vn.annals.contracts.article.ArticleContent;
import vn.annals.contracts.article.SiteSettings;
import vn.annals.kernel.tenancy.TenantId;

/**
 * A tenant's site as it was at an instant; {@link Instant#MAX} is now. Its addresses begin with {@code origin}, and below
 * that with {@code base}: nothing where the site has the host to itself.
 */
record SiteAt(
        TenantId tenant,
        String origin,
        String base,
        String name,
        Chronicle chronicle,
        TextStore texts,
        Instant instant,
        SectionTree sections) {

    /** Changes whenever anything of the site does. */
    String edition() {
        return name + " " + chronicle.size();
    }

    boolean isNow() {
        return instant.equals(Instant.MAX);
    }

    /** Where the site begins. */
    String home() {
        return base + "/" + (isNow() ? "" : "as-of/" + instant + "/");
    }

    /** What readers see of the address at which a request came here. */
    String seen(String address) {
        return base + address.substring(shared(tenant).length());
    }

    /** Where the site begins on a host that it shares with others, and in this service always. */
    static String shared(TenantId tenant) {
        return "/s/" + tenant;
    }

    SiteSettings settings() {
        return chronicle.settings(instant);
    }

    List<Story> newest(int skip, int limit) {
        return stories(chronicle.shown(instant, null, skip, limit));
    }

    /** Where a page is and since when it says what it says. Templates can call public methods only. */
    record Page(String address, Instant since) {}

    List<Page> addresses(int limit) {
        return chronicle.shown(instant, null, 0, limit).stream()
                .map(showing -> new Page(origin + path(showing), showing.from()))
                .toList();
    }

    static Instant newestChange(List<Story> stories) {
        return stories.stream()
                .map(Story::updatedAt)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    /** Those filed under the section or one below it. */
    List<Story> in(SectionView section, int skip, int limit) {
        return stories(chronicle.shown(below(section), instant, null, skip, limit));
    }

    /** The next after a place, in a section or anywhere. */
    List<Story> after(Optional<StoryCursor> place, @Nullable SectionView section, int limit) {
        var from = place.orElse(null);
        return stories(
                section == null
                        ? chronicle.shown(instant, from, 0, limit)
                        : chronicle.shown(below(section), instant, from, 0, limit));
    }

    int count(SectionView section) {
        return chronicle.count(below(section), instant);
    }

    /** The ids of the section and of those below it. */
    Set<String> below(SectionView section) {
        return sections.open().stream()
                .map(SectionView::id)
                .filter(id -> sections.isBelow(id, section.id()))
                .collect(Collectors.toSet());
    }

    /** Others than this one, those of the same section first. */
    List<Story> others(Showing story, int limit) {
        return stories(chronicle.others(story, instant, limit));
    }

    /** What was or is public under the short id. Where two share one, the slug decides. */
    Optional<Found> find(String shortId, String slug) {
        return chronicle.articles(shortId, instant).stream()
                .map(article -> new Found(chronicle.of(article, instant), instant))
                .reduce((one, other) -> other.last().slug().equals(slug) ? other : one);
    }

    Optional<Found> find(String article) {
        var showings = chronicle.of(article, instant);
        return showings.isEmpty() ? Optional.empty() : Optional.of(new Found(showings, instant));
    }

    /** What has this address of a site before, such as {@code /?p=123}. */
    Optional<Found> formerly(String address) {
        return chronicle.formerly(address).flatMap(this::find);
    }

    /** As {@link #formerly}, but only where the query makes the address. */
    Optional<Found> formerlyAsked(String address) {
        return chronicle.formerlyAsked(address).flatMap(this::find);
    }

    /** The newest of those with this slug. */
    Optional<Found> named(String slug) {
        return chronicle.named(slug, instant).flatMap(showing -> find(showing.article()));
    }

    /** All that the public has seen of an article; at least one showing. */
    record Found(List<Showing> showings, Instant instant) {

        Showing last() {
            return showings.getLast();
        }

        boolean isPublic() {
            return last().at(instant);
        }
    }

    ArticleContent text(Showing showing) {
        return Objects.requireNonNull(texts.find(List.of(showing.textKey())).get(showing.textKey()));
    }

    Story story(Showing showing, ArticleContent content) {
        return story(showing, content, PictureKeys.NONE);
    }

    Story story(Showing showing, ArticleContent content, PictureKeys keys) {
        return new Story(
                showing, path(showing), tenant, content, section(showing).orElse(null), keys);
    }

    String path(Showing showing) {
        return home() + address(showing).file();
    }

    List<Story> stories(List<Showing> showings) {
        var found = texts.find(showings.stream().map(Showing::textKey).toList());
        return showings.stream()
                .map(showing -> story(showing, Objects.requireNonNull(found.get(showing.textKey()))))
                .toList();
    }

    private Optional<SectionView> section(Showing showing) {
        return Optional.ofNullable(showing.section()).flatMap(sections::find);
    }

    private Address address(Showing showing) {
        @Nullable String folder = section(showing).map(SectionView::slug).orElse(showing.section());
        return new Address(tenant.value(), folder, showing.slug(), showing.article());
    }
}
