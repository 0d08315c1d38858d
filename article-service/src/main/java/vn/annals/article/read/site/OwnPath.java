package vn.annals.article.read.site;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import vn.annals.article.read.site.SiteEndpoint.ArticleFile;
import vn.annals.article.view.SectionView;

/** A page of a site, said as its administrators do: from where the site begins. */
record OwnPath(String path, String query) {

    private static final Pattern SECTION = Pattern.compile("/([^/]+)/?");
    private static final Pattern ARTICLE = Pattern.compile("/[^/]+/([^/]+[.]html)");
    private static final Pattern CORRECTIONS = Pattern.compile("/corrections/([^/]+)");

    static OwnPath of(String written) {
        var end = written.indexOf('?');
        return end < 0 ? new OwnPath(written, "") : new OwnPath(written.substring(0, end), written.substring(end));
    }

    /** Where it is in this site. Whoever reads the past stays there with all that it has; the rest is of the present. */
    String address(SiteAt site) {
        var now = site.base() + path + query;
        return site.isNow() ? now : inThePast(site).orElse(now);
    }

    /** The section whose page it is. */
    Optional<SectionView> section(SiteAt site) {
        return match(SECTION).flatMap(site.sections()::at);
    }

    // In the order in which the site itself looks for a page.
    private Optional<String> inThePast(SiteAt site) {
        Function<SiteAt.Found, String> page = found -> site.path(found.last());
        return open(site.formerlyAsked(path + query))
                .map(page)
                .or(() -> path.equals("/") ? Optional.of(site.home() + query) : Optional.empty())
                .or(() -> section(site).map(section -> site.home() + section.slug() + "/" + query))
                .or(() -> article(site).map(page))
                .or(() -> open(match(CORRECTIONS).flatMap(site::find)).map(_ -> site.home() + path.substring(1)))
                .or(() -> open(site.formerly(path + query)).map(page));
    }

    private Optional<SiteAt.Found> article(SiteAt site) {
        return open(match(ARTICLE).flatMap(ArticleFile::of).flatMap(file -> site.find(file.shortId(), file.slug())));
    }

    private Optional<String> match(Pattern kind) {
        var found = kind.matcher(path);
        return found.matches() ? Optional.of(found.group(1)) : Optional.empty();
    }

    private static Optional<SiteAt.Found> open(Optional<SiteAt.Found> found) {
        return found.filter(SiteAt.Found::isPublic);
    }
}
