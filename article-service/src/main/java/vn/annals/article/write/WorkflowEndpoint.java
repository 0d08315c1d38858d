package vn.annals.article.write;

import static vn.annals.kernel.tenancy.Role.ADMIN;
import static vn.annals.kernel.tenancy.Role.APPROVER;
import static vn.annals.kernel.tenancy.Role.AUTHOR;
import static vn.annals.kernel.tenancy.Role.EDITOR;
import static vn.annals.kernel.tenancy.Role.INTEGRATOR;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import vn.annals.article.intake.ArticleIntake;
import vn.annals.article.intake.StepForm;
import vn.annals.article.view.ArticleView;
import vn.annals.article.view.ArticleViews;
import vn.annals.contracts.article.ArticleCommand;
import vn.annals.contracts.article.ArticleCommand.ApproveArticle;
import vn.annals.contracts.article.ArticleCommand.ArchiveArticle;
import vn.annals.contracts.article.ArticleCommand.PublishArticle;
import vn.annals.contracts.article.ArticleCommand.ReturnArticle;
import vn.annals.contracts.article.ArticleCommand.ScheduleArticle;
import vn.annals.contracts.article.ArticleCommand.SubmitArticle;
import vn.annals.contracts.article.ArticleCommand.UndeleteArticle;
import vn.annals.contracts.article.ArticleCommand.UnscheduleArticle;
import vn.annals.contracts.article.ArticleCommand.WithdrawArticle;
import vn.annals.contracts.article.ArticleId;
import vn.annals.kernel.service.access.AllowedRoles;
import vn.annals.kernel.service.access.ExpectedRevision;
import vn.annals.kernel.service.command.Answers;
import vn.annals.kernel.service.command.Commands;

/** The steps of an article from its author's hands to the public and back. */
@RestController
@RequestMapping("/api/v1/tenants/{tenant}/articles/{id}")
class WorkflowEndpoint {

    private final Commands commands;
    private final ArticleIntake intake;
    private final ArticleViews articles;

    WorkflowEndpoint(Commands commands, ArticleIntake intake, ArticleViews articles) {
        this.commands = commands;
        this.intake = intake;
        this.articles = articles;
    }

    @PostMapping("/submit")
    @AllowedRoles({ADMIN, APPROVER, EDITOR, AUTHOR, INTEGRATOR})
    ResponseEntity<ArticleView> submit(
            @PathVariable String id,
            ExpectedRevision expected,
            @RequestBody(required = false) @Nullable JsonNode body) {
        return answer(body, new SubmitArticle(complete(id), ArticleEndpoint.orNull(expected)));
    }

    @PostMapping("/return")
    @AllowedRoles({APPROVER, EDITOR})
    ResponseEntity<ArticleView> sendBack(
            @PathVariable String id,
            ExpectedRevision expected,
            @RequestBody(required = false) @Nullable JsonNode body) {
        var reason = new StepForm(body).reason();
        return answer(body, new ReturnArticle(ArticleEndpoint.idIn(id), ArticleEndpoint.orNull(expected), reason));
    }

    @PostMapping("/approve")
    @AllowedRoles({APPROVER, EDITOR})
    ResponseEntity<ArticleView> approve(
            @PathVariable String id,
            ExpectedRevision expected,
            @RequestBody(required = false) @Nullable JsonNode body) {
        return answer(body, new ApproveArticle(complete(id), ArticleEndpoint.orNull(expected)));
    }

    @PostMapping("/publish")
    @AllowedRoles(APPROVER)
    ResponseEntity<ArticleView> publish(
            @PathVariable String id,
            ExpectedRevision expected,
            @RequestBody(required = false) @Nullable JsonNode body) {
        var article = ArticleEndpoint.idIn(id);
        var form = new StepForm(body);
        var publish = new PublishArticle(article, ArticleEndpoint.orNull(expected), form.note());
        var accepted = commands.send(publish, form.reasonIfAny());
        return Answers.shown(accepted, ArticleEndpoint.addressOf(article), () -> {
            var view = articles.afterPublication(article, accepted.commit());
            return Answers.ok(accepted, view.etag(), view);
        });
    }

    @PostMapping("/withdraw")
    @AllowedRoles(APPROVER)
    ResponseEntity<ArticleView> withdraw(
            @PathVariable String id,
            ExpectedRevision expected,
            @RequestBody(required = false) @Nullable JsonNode body) {
        var reason = new StepForm(body).reason();
        return answer(body, new WithdrawArticle(ArticleEndpoint.idIn(id), ArticleEndpoint.orNull(expected), reason));
    }

    /** At least one of {@code publishAt} and {@code withdrawAt}. */
    @PostMapping("/schedule")
    @AllowedRoles(APPROVER)
    ResponseEntity<ArticleView> schedule(
            @PathVariable String id,
            ExpectedRevision expected,
            @RequestBody(required = false) @Nullable JsonNode body) {
        var form = new StepForm(body);
        var times = form.times();
        return answer(
                body,
                new ScheduleArticle(
                        ArticleEndpoint.idIn(id),
                        ArticleEndpoint.orNull(expected),
                        times.publishAt(),
                        times.withdrawAt(),
                        form.note(),
                        form.reasonIfAny()));
    }

    @PostMapping("/unschedule")
    @AllowedRoles(APPROVER)
    ResponseEntity<ArticleView> unschedule(
            @PathVariable String id,
            ExpectedRevision expected,
            @RequestBody(required = false) @Nullable JsonNode body) {
        return answer(body, new UnscheduleArticle(ArticleEndpoint.idIn(id), ArticleEndpoint.orNull(expected)));
    }

    @PostMapping("/archive")
    @AllowedRoles({ADMIN, APPROVER, EDITOR})
    ResponseEntity<ArticleView> archive(
            @PathVariable String id,
            ExpectedRevision expected,
            @RequestBody(required = false) @Nullable JsonNode body) {
        var reason = new StepForm(body).reason();
        return answer(body, new ArchiveArticle(ArticleEndpoint.idIn(id), ArticleEndpoint.orNull(expected), reason));
    }

    @PostMapping("/undelete")
    @AllowedRoles({ADMIN, APPROVER, EDITOR})
    ResponseEntity<ArticleView> undelete(
            @PathVariable String id,
            ExpectedRevision expected,
            @RequestBody(required = false) @Nullable JsonNode body) {
        return answer(body, new UndeleteArticle(ArticleEndpoint.idIn(id), ArticleEndpoint.orNull(expected)));
    }

    // A text may grow without what the tenant requires, but nobody is to read it for publication like that.
    private ArticleId complete(String id) {
        var article = ArticleEndpoint.idIn(id);
        intake.requireAll(
                () -> articles.after(article, OptionalLong.empty()).extra().keySet());
        return article;
    }

    private ResponseEntity<ArticleView> answer(@Nullable JsonNode body, ArticleCommand command) {
        var accepted = commands.send(command, new StepForm(body).reasonIfAny());
        return Answers.shown(accepted, ArticleEndpoint.addressOf(command.articleId()), () -> {
            var view = articles.after(command.articleId(), accepted.commit());
            return Answers.ok(accepted, view.etag(), view);
        });
    }
}
