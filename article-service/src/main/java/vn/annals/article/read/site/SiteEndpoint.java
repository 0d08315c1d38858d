package vn.annals.article.read.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import vn.annals.article.text.BlockHtml;
import vn.annals.kernel.refusal.Refusal;
import vn.annals.kernel.refusal.RefusalCode;
import vn.annals.kernel.service.access.PublicAccess;
import vn.annals.kernel.service.tenant.TenantDirectory;
import vn.annals.kernel.service.tenant.TenantRow;
import vn.annals.kernel.tenancy.CurrentTenant;

/** The pages anybody may read. */
@Controller
class SiteEndpoint {

    private static final int PER_PAGE = 12;
    private static final int OTHERS = 6;
    private static final int PER_SECTION = 4;
    private static final String A_MINUTE = "60";
    private static final Pattern FILE = Pattern.compile("(?:.*-)?([0-9a-f]{8})\\.html");

    private final SiteStore site;
    private final TenantDirectory tenants;
    private final BlockHtml html;
    private final Clock clock;

    SiteEndpoint(SiteStore site, TenantDirectory tenants, BlockHtml html, Clock clock) {
        this.site = site;
        this.tenants = tenants;
        this.html = html;
        this.clock = clock;
    }

    /** Whoever keeps a page asks before showing it again: a withdrawn article must be gone at once. */
    @ModelAttribute
    void askAgain(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noCache().getHeaderValue());
    }

    @GetMapping("/s/{tenant}")
    @PublicAccess
    RedirectView home(@PathVariable String tenant) {
        return moved("/s/" + tenant + "/");
    }

    @GetMapping("/s/{tenant}/")
    @PublicAccess
    ModelAndView front() {
        var stories = site.stories();
        var sections = site.sections();
        var newest = stories.stream().limit(1L + OTHERS).toList();
        // The largest place is for a picture.
        var lead = newest.stream()
                .filter(story -> story.picture() != null)
                .findFirst()
                .or(() -> newest.stream().findFirst());
        return page("site/front", sections)
                .addObject("lead", lead.orElse(null))
                .addObject(
                        "newest",
                        newest.stream()
                                .filter(story -> !lead.equals(Optional.of(story)))
                                .toList())
                .addObject("columns", columns(sections, stories));
    }

    /** A section on the front page with its newest stories. */
    record Column(SiteSection section, List<Story> stories) {}

    private static List<Column> columns(List<SiteSection> sections, List<Story> stories) {
        return sections.stream()
                .map(section -> new Column(
                        section, in(section.slug(), stories).limit(PER_SECTION).toList()))
                .filter(column -> !column.stories().isEmpty())
                .toList();
    }

    @GetMapping("/s/{tenant}/{slug}/")
    @PublicAccess
    ModelAndView section(@PathVariable String slug, @RequestParam(defaultValue = "1") String page) {
        var sections = site.sections();
        var here = sections.stream().filter(known -> known.slug().equals(slug)).findFirst();
        var number = page.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(page) : 0;
        var stories = in(slug, site.stories()).toList();
        var pages = Math.max(1, (stories.size() + PER_PAGE - 1) / PER_PAGE);
        if (here.isEmpty() || number < 1 || number > pages) {
            return notice(HttpStatus.NOT_FOUND, sections);
        }
        return page("site/section", sections)
                .addObject("section", here.get())
                .addObject(
                        "stories",
                        stories.stream()
                                .skip((number - 1L) * PER_PAGE)
                                .limit(PER_PAGE)
                                .toList())
                .addObject("number", number)
                .addObject("pages", pages);
    }

    // Only the words a tenant can have: below /s/_assets/ stand files.
    @GetMapping("/s/{tenant:[a-z0-9-]+}/{slug}")
    @PublicAccess
    Object section(@PathVariable String slug) {
        var sections = site.sections();
        return sections.stream().anyMatch(known -> known.slug().equals(slug))
                ? moved("/s/" + CurrentTenant.get() + "/" + slug + "/")
                : notice(HttpStatus.NOT_FOUND, sections);
    }

    @GetMapping("/s/{tenant:[a-z0-9-]+}/**")
    @PublicAccess
    ModelAndView elsewhere() {
        return notice(HttpStatus.NOT_FOUND, site.sections());
    }

    @GetMapping("/s/{tenant}/{slug}/{file:.+\\.html}")
    @PublicAccess
    Object article(@PathVariable String file, HttpServletRequest request) {
        var name = FILE.matcher(file);
        var found = name.matches() ? site.page(name.group(1)).orElse(null) : null;
        return switch (found) {
            case null -> notice(HttpStatus.NOT_FOUND, site.sections());
            case LivePage.Gone _ -> notice(HttpStatus.GONE, site.sections());
            case LivePage.Public open
            when !open.story().path().equals(request.getRequestURI()) ->
                moved(open.story().path());
            case LivePage.Public open -> article(open);
        };
    }

    private ModelAndView article(LivePage.Public open) {
        var story = open.story();
        var sections = site.sections();
        var here = sections.stream()
                .filter(known -> known.slug().equals(story.section()))
                .findFirst();
        return page("site/article", sections)
                .addObject("story", story)
                .addObject("content", open.content())
                .addObject("section", here.orElse(null))
                .addObject("body", html.of(open.content().body(), CurrentTenant.get()))
                .addObject("others", others(story));
    }

    // Of the same section first: who has read one of its stories is likeliest to read another.
    private List<Story> others(Story story) {
        var rest = site.stories().stream()
                .filter(other -> !other.articleId().equals(story.articleId()))
                .toList();
        var near = rest.stream().filter(other -> Objects.equals(other.section(), story.section()));
        var far = rest.stream().filter(other -> !Objects.equals(other.section(), story.section()));
        return Stream.concat(near, far).limit(OTHERS).toList();
    }

    private static Stream<Story> in(String section, List<Story> stories) {
        return stories.stream().filter(story -> section.equals(story.section()));
    }

    private ModelAndView page(String view, List<SiteSection> sections) {
        var tenant = tenants.find(CurrentTenant.get()).map(TenantRow::name).orElseGet(() -> CurrentTenant.get()
                .value());
        return new ModelAndView(
                view,
                Map.of(
                        "site",
                        tenant,
                        "home",
                        "/s/" + CurrentTenant.get() + "/",
                        "today",
                        VietnameseDate.day(clock.instant()),
                        "sections",
                        sections));
    }

    private ModelAndView notice(HttpStatus status, List<SiteSection> sections) {
        var page = page("site/notice", sections).addObject("status", status.value());
        page.setStatus(status);
        return page;
    }

    /** A site that is not there or closed has no name and no menu of its own. */
    @ExceptionHandler
    ModelAndView on(Refusal refusal, HttpServletResponse response) {
        var closed = refusal.code().kind() == RefusalCode.Kind.UNAVAILABLE;
        var status = closed ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.NOT_FOUND;
        if (closed) {
            response.setHeader(HttpHeaders.RETRY_AFTER, A_MINUTE);
        }
        var page = new ModelAndView(
                "site/notice", Map.of("site", "Annals", "today", "", "sections", List.of(), "status", status.value()));
        page.setStatus(status);
        return page;
    }

    private static RedirectView moved(String path) {
        var view = new RedirectView(path);
        view.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
        return view;
    }
}
