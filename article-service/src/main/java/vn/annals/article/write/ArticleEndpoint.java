package vn.annals.article.write;

import static vn.annals.kernel.tenancy.Role.ADMIN;
import static vn.annals.kernel.tenancy.Role.APPROVER;
import static vn.annals.kernel.tenancy.Role.AUTHOR;
import static vn.annals.kernel.tenancy.Role.EDITOR;
import static vn.annals.kernel.tenancy.Role.INTEGRATOR;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import vn.annals.article.intake.ArticleForm;
import vn.annals.article.intake.ArticleIntake;
import vn.annals.article.intake.StepForm;
import vn.annals.article.view.ArticleView;
import vn.annals.article.view.ArticleViews;
import vn.annals.contracts.article.ArticleCommand.AutosaveArticle;
import vn.annals.contracts.article.ArticleCommand.DraftArticle;
import vn.annals.contracts.article.ArticleCommand.RestoreArticle;
import vn.annals.contracts.article.ArticleCommand.ReviseArticle;
import vn.annals.contracts.article.ArticleId;
import vn.annals.contracts.article.ArticleRefusal;
import vn.annals.contracts.article.Edition;
import vn.annals.kernel.service.access.AllowedRoles;
import vn.annals.kernel.service.access.Caller;
import vn.annals.kernel.service.access.ExpectedRevision;
import vn.annals.kernel.service.command.Accepted;
import vn.annals.kernel.service.command.Answers;
import vn.annals.kernel.service.command.Commands;
import vn.annals.kernel.tenancy.CurrentTenant;

@RestController
@RequestMapping("/api/v1/tenants/{tenant}/articles")
class ArticleEndpoint {

    private final Commands commands;
    private final ArticleIntake intake;
    private final ArticleViews articles;

    ArticleEndpoint(Commands commands, ArticleIntake intake, ArticleViews articles) {
        this.commands = commands;
        this.intake = intake;
        this.articles = articles;
    }

    @PostMapping
    @AllowedRoles({ADMIN, APPROVER, EDITOR, AUTHOR, INTEGRATOR})
    ResponseEntity<WrittenArticle> draft(
            @RequestBody JsonNode body,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        var form = intake.read(body);
        var id = form.id() == null ? newId(key) : form.id();
        var accepted = commands.send(new DraftArticle(id, form.content(), form.note()));
        var location = addressOf(id);
        return Answers.shown(accepted, location, 1, () -> {
            var view = articles.after(id, accepted.commit());
            return Answers.created(accepted, location, view.etag(), new WrittenArticle(view, form.dropped()));
        });
    }

    @PutMapping("/{id}")
    @AllowedRoles({ADMIN, APPROVER, EDITOR, AUTHOR, INTEGRATOR})
    ResponseEntity<WrittenArticle> revise(
            @PathVariable String id, ExpectedRevision expected, @RequestBody JsonNode body) {
        var article = idIn(id);
        var seen = seen(expected);
        var form = intake.read(body, () -> articles.textOf(article, seen.revision()));
        var accepted = commands.send(new ReviseArticle(article, seen, form.content(), form.note()));
        return answer(accepted, article, form);
    }

    /** What a writer has so far; nobody else is told, and it makes no revision of its own. */
    @PatchMapping("/{id}/autosave")
    @AllowedRoles({ADMIN, APPROVER, EDITOR, AUTHOR, INTEGRATOR})
    ResponseEntity<WrittenArticle> autosave(
            @PathVariable String id, ExpectedRevision expected, @RequestBody JsonNode body) {
        var article = idIn(id);
        var seen = seen(expected);
        var form = intake.read(body, () -> articles.textOf(article, seen.revision()));
        return answer(commands.send(new AutosaveArticle(article, seen, form.content())), article, form);
    }

    @PostMapping("/{id}/restore")
    @AllowedRoles({ADMIN, APPROVER, EDITOR, AUTHOR, INTEGRATOR})
    ResponseEntity<ArticleView> restore(
            @PathVariable String id,
            ExpectedRevision expected,
            @RequestBody(required = false) @Nullable JsonNode body) {
        var article = idIn(id);
        var revision = new StepForm(body).revision();
        var content = articles.textOf(article, revision);
        return answer(commands.send(new RestoreArticle(article, orNull(expected), revision, content)), article);
    }

    private ResponseEntity<ArticleView> answer(Accepted<?> accepted, ArticleId article) {
        return Answers.shown(accepted, addressOf(article), () -> {
            var view = articles.after(article, accepted.commit());
            return Answers.ok(accepted, view.etag(), view);
        });
    }

    private ResponseEntity<WrittenArticle> answer(Accepted<?> accepted, ArticleId article, ArticleForm form) {
        return Answers.shown(accepted, addressOf(article), () -> {
            var view = articles.after(article, accepted.commit());
            return Answers.ok(accepted, view.etag(), new WrittenArticle(view, form.dropped()));
        });
    }

    private static Edition seen(ExpectedRevision expected) {
        return new Edition(expected.required(), expected.save());
    }

    static @Nullable Edition orNull(ExpectedRevision expected) {
        return expected.orNull() == null ? null : seen(expected);
    }

    static URI addressOf(ArticleId article) {
        return URI.create("/api/v1/tenants/" + CurrentTenant.get() + "/articles/" + article);
    }

    /** What is not an article's id names no article. */
    static ArticleId idIn(String path) {
        try {
            return new ArticleId(path);
        } catch (IllegalArgumentException notAnId) {
            throw ArticleRefusal.ARTICLE_NOT_FOUND.because("there is no such article");
        }
    }

    // A caller that repeats itself after a lost answer must be led to the article its first attempt made.
    private static ArticleId newId(@Nullable String key) {
        if (key == null || key.isBlank()) {
            return ArticleId.random();
        }
        var seed = String.join(
                "\n", CurrentTenant.get().value(), Caller.current().actor().id(), key);
        return new ArticleId(
                UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8)).toString());
    }
}
