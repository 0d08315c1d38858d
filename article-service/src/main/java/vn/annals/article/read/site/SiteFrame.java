package vn.annals.article.read.site;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.annals.article.view.PictureSize;
import vn.annals.article.view.PictureSizes;
import vn.annals.article.view.SectionView;
import vn.annals.contracts.article.SiteSettings.Emblem;
import vn.annals.contracts.article.SiteSettings.MenuEntry;
import vn.annals.kernel.service.tenant.TenantDirectory;
import vn.annals.kernel.service.tenant.TenantRow;

/** What stands around every page of a site: its name, its menu, the day. */
@Component
class SiteFrame {

    private final TenantDirectory tenants;
    private final Clock clock;
    private final PictureSizes sizes;

    SiteFrame(TenantDirectory tenants, Clock clock, PictureSizes sizes) {
        this.tenants = tenants;
        this.clock = clock;
        this.sizes = sizes;
    }

    /** A picture above every page. Templates can call public methods only. */
    record Emblazoned(
            String source,
            @Nullable Integer width,
            @Nullable Integer height) {}

    /** {@code section} is the id of the section the link leads to, null for another page. */
    record Link(String label, String address, @Nullable String section) {}

    String title(SiteAt site) {
        var name = site.settings().name();
        return name != null
                ? name
                : tenants.find(site.tenant()).map(TenantRow::name).orElseGet(() -> site.tenant()
                        .value());
    }

    String today() {
        return VietnameseDate.day(clock.instant());
    }

    Map<String, Object> around(SiteAt site) {
        var frame = new HashMap<String, Object>();
        frame.put("site", title(site));
        frame.put("home", site.home());
        frame.put("now", site.base() + "/");
        frame.put("today", today());
        frame.put("menu", menu(site));
        emblems(site, frame);
        if (!site.isNow()) {
            frame.put("asOf", VietnameseDate.time(site.instant()));
        }
        return frame;
    }

    private void emblems(SiteAt site, Map<String, Object> frame) {
        var settings = site.settings();
        var known = sizes.of(settings.files());
        if (settings.crest() != null) {
            frame.put("crest", emblazoned(settings.crest(), site, known));
        }
        if (settings.banner() != null) {
            frame.put("banner", emblazoned(settings.banner(), site, known));
        }
    }

    private static Emblazoned emblazoned(Emblem emblem, SiteAt site, Map<String, PictureSize> known) {
        var source = Pictures.address(site.tenant().value(), emblem.sha256(), emblem.extension());
        var size = known.get(emblem.sha256());
        return size == null ? new Emblazoned(source, null, null) : new Emblazoned(source, size.width(), size.height());
    }

    private static List<Link> menu(SiteAt site) {
        var chosen = site.settings().menu();
        return chosen.isEmpty()
                ? site.sections().open().stream()
                        .filter(section -> section.parent() == null)
                        .map(section -> link(section.name(), section, site))
                        .toList()
                : chosen.stream()
                        .map(entry -> link(entry, site))
                        .filter(Objects::nonNull)
                        .toList();
    }

    // A section that was closed since has no page any more.
    private static @Nullable Link link(MenuEntry entry, SiteAt site) {
        if (entry.path() != null) {
            var own = OwnPath.of(entry.path());
            var section = own.section(site).map(SectionView::id).orElse(null);
            return new Link(entry.label(), own.address(site), section);
        }
        return entry.section() == null
                ? new Link(entry.label(), Objects.requireNonNull(entry.url()), null)
                : site.sections()
                        .find(entry.section())
                        .map(section -> link(entry.label(), section, site))
                        .orElse(null);
    }

    private static Link link(String label, SectionView section, SiteAt site) {
        return new Link(label, site.home() + section.slug() + "/", section.id());
    }
}
