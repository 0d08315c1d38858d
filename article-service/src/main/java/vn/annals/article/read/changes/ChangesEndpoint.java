package vn.annals.article.read.changes;

import static vn.annals.kernel.tenancy.Role.ADMIN;
import static vn.annals.kernel.tenancy.Role.APPROVER;
import static vn.annals.kernel.tenancy.Role.AUDITOR;
import static vn.annals.kernel.tenancy.Role.AUTHOR;
import static vn.annals.kernel.tenancy.Role.EDITOR;
import static vn.annals.kernel.tenancy.Role.PLATFORM_AUDITOR;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.annals.article.view.SectionView;
import vn.annals.article.view.SectionViews;
import vn.annals.contracts.article.SectionRefusal;
import vn.annals.contracts.audit.AuditEvent.JournalAsked;
import vn.annals.kernel.refusal.EdgeRefusal;
import vn.annals.kernel.service.access.AllowedRoles;
import vn.annals.kernel.service.access.Caller;
import vn.annals.kernel.service.read.Portion;
import vn.annals.kernel.service.read.Reads;

@RestController
@RequestMapping("/api/v1/tenants/{tenant}")
class ChangesEndpoint {

    private final Changes changes;
    private final SectionViews sections;
    private final JournalLooks looks;

    ChangesEndpoint(Changes changes, SectionViews sections, JournalLooks looks) {
        this.changes = changes;
        this.sections = sections;
        this.looks = looks;
    }

    /** All of the tenant's, or those of one person, article, commit or type of event, or what answers a question. */
    @GetMapping("/changes")
    @Reads(ChangesProjection.SLICE)
    @AllowedRoles({AUTHOR, EDITOR, APPROVER, ADMIN, AUDITOR, PLATFORM_AUDITOR})
    ChangesPage changes(
            @RequestParam(required = false) @Nullable String by,
            @RequestParam(required = false) @Nullable String article,
            @RequestParam(required = false) @Nullable Long commit,
            @RequestParam(required = false) @Nullable String question,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to,
            @RequestParam(required = false) @Nullable List<String> type,
            Portion portion) {
        mayAskFor(by);
        var wanted = FindChanges.all()
                .by(by)
                .of(Subject.ARTICLE, article)
                .ofTypes(type)
                .answering(question)
                .in(commit)
                .between(from, to)
                .page(portion);
        var page = changes.find(seesEverythingOf(by) ? wanted : wanted.without(Subject.CONFIDENTIAL));
        looks.enter(new JournalAsked(by, article, commit, question, type == null ? List.of() : type, from, to));
        return page;
    }

    /** When others sign in, and who may what, is the business of those who answer for the tenant's people. */
    private static boolean seesEverythingOf(@Nullable String by) {
        var caller = Caller.current();
        return caller.has(ADMIN, AUDITOR, PLATFORM_AUDITOR)
                || caller.actor().id().equals(by);
    }

    @GetMapping("/people")
    @Reads(ChangesProjection.SLICE)
    @AllowedRoles({EDITOR, APPROVER, ADMIN, AUDITOR, PLATFORM_AUDITOR})
    ChangesPage.People people(Portion portion) {
        return changes.people(portion);
    }

    @GetMapping("/settings/timeline")
    @Reads(ChangesProjection.SLICE)
    @AllowedRoles({AUTHOR, EDITOR, APPROVER, ADMIN, AUDITOR, PLATFORM_AUDITOR})
    ChangesPage settings(Portion portion) {
        return changes.find(
                FindChanges.all().of(Subject.SETTINGS, Subject.SETTINGS).page(portion));
    }

    /** By its id, or the address it has now; what was closed is found by its id. */
    @GetMapping("/sections/{section}/timeline")
    @Reads(ChangesProjection.SLICE)
    @AllowedRoles({AUTHOR, EDITOR, APPROVER, ADMIN, AUDITOR, PLATFORM_AUDITOR})
    ChangesPage section(@PathVariable String section, Portion portion) {
        var id = sections.all().named(section).map(SectionView::id).orElse(section);
        var all = FindChanges.all().of(Subject.SECTION, id);
        var page = changes.find(all.page(portion));
        if (page.items().isEmpty() && changes.find(all).items().isEmpty()) {
            throw SectionRefusal.SECTION_NOT_FOUND.because("there is no such section");
        }
        return page;
    }

    /** An author answers for nobody else. */
    private static void mayAskFor(@Nullable String by) {
        var caller = Caller.current();
        var oversees = caller.has(EDITOR, APPROVER, ADMIN, AUDITOR, PLATFORM_AUDITOR);
        if (!oversees && !caller.actor().id().equals(by)) {
            throw EdgeRefusal.NOT_PERMITTED.because("an author may ask for their own changes only");
        }
    }
}
