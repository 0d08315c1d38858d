package vn.annals.article.write;

import static vn.annals.kernel.tenancy.Role.ADMIN;
import static vn.annals.kernel.tenancy.Role.APPROVER;
import static vn.annals.kernel.tenancy.Role.AUTHOR;
import static vn.annals.kernel.tenancy.Role.EDITOR;
import static vn.annals.kernel.tenancy.Role.INTEGRATOR;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import vn.annals.article.intake.CommentForm;
import vn.annals.article.intake.StepForm;
import vn.annals.article.view.ArticleView;
import vn.annals.article.view.ArticleViews;
import vn.annals.article.view.CommentView;
import vn.annals.article.view.CommentViews;
import vn.annals.contracts.article.ArticleId;
import vn.annals.contracts.article.CommentCommand;
import vn.annals.contracts.article.CommentCommand.MakeComment;
import vn.annals.contracts.article.CommentCommand.ReopenComment;
import vn.annals.contracts.article.CommentCommand.ReplyToComment;
import vn.annals.contracts.article.CommentCommand.ResolveComment;
import vn.annals.contracts.article.CommentId;
import vn.annals.contracts.article.CommentRefusal;
import vn.annals.kernel.service.access.AllowedRoles;
import vn.annals.kernel.service.access.Caller;
import vn.annals.kernel.service.command.Answers;
import vn.annals.kernel.service.command.Commands;
import vn.annals.kernel.tenancy.CurrentTenant;

@RestController
@RequestMapping("/api/v1/tenants/{tenant}/articles/{id}/comments")
class CommentEndpoint {

    private final Commands commands;
    private final ArticleViews articles;
    private final CommentViews comments;

    CommentEndpoint(Commands commands, ArticleViews articles, CommentViews comments) {
        this.commands = commands;
        this.articles = articles;
        this.comments = comments;
    }

    /** A comment of its own, or with {@code replyTo} an answer to one; both are answered with the whole comment. */
    @PostMapping
    @AllowedRoles({ADMIN, APPROVER, EDITOR, AUTHOR, INTEGRATOR})
    ResponseEntity<CommentView> say(
            @PathVariable String id,
            @RequestBody JsonNode body,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        var article = ArticleEndpoint.idIn(id);
        var now = now(article);
        var form = CommentForm.read(body, now.body());
        var command = command(article, now.revision(), form, key);
        var accepted = commands.send(command);
        var location = addressOf(command);
        return Answers.shown(accepted, location, () -> ResponseEntity.created(location)
                .headers(accepted.headers())
                .body(comments.after(article, command.commentId(), accepted.commit())));
    }

    @PostMapping("/{comment}/resolve")
    @AllowedRoles({ADMIN, APPROVER, EDITOR, AUTHOR, INTEGRATOR})
    ResponseEntity<CommentView> resolve(
            @PathVariable String id,
            @PathVariable String comment,
            @RequestBody(required = false) @Nullable JsonNode body) {
        var article = ArticleEndpoint.idIn(id);
        var reason = new StepForm(body).reasonIfAny();
        return answer(new ResolveComment(idIn(comment), article, now(article).revision(), reason));
    }

    @PostMapping("/{comment}/reopen")
    @AllowedRoles({ADMIN, APPROVER, EDITOR, AUTHOR, INTEGRATOR})
    ResponseEntity<CommentView> reopen(
            @PathVariable String id,
            @PathVariable String comment,
            @RequestBody(required = false) @Nullable JsonNode body) {
        var article = ArticleEndpoint.idIn(id);
        var reason = new StepForm(body).reasonIfAny();
        return answer(new ReopenComment(idIn(comment), article, now(article).revision(), reason));
    }

    private ResponseEntity<CommentView> answer(CommentCommand command) {
        var accepted = commands.send(command);
        return Answers.shown(
                accepted,
                addressOf(command),
                () -> Answers.ok(
                        accepted, comments.after(command.articleId(), command.commentId(), accepted.commit())));
    }

    private static URI addressOf(CommentCommand command) {
        return URI.create(ArticleEndpoint.addressOf(command.articleId()) + "/comments/" + command.commentId());
    }

    private ArticleView now(ArticleId article) {
        return articles.after(article, OptionalLong.empty());
    }

    private static CommentCommand command(ArticleId article, int revision, CommentForm form, @Nullable String key) {
        return form.replyTo() == null
                ? new MakeComment(newId(article, key), article, revision, form.block(), form.quote(), form.text())
                : new ReplyToComment(form.replyTo(), article, revision, form.text());
    }

    private static CommentId idIn(String path) {
        try {
            return new CommentId(path);
        } catch (IllegalArgumentException notAnId) {
            throw CommentRefusal.COMMENT_NOT_FOUND.because("there is no such comment");
        }
    }

    // A caller that repeats itself after a lost answer must be led to the comment its first attempt made.
    private static CommentId newId(ArticleId article, @Nullable String key) {
        if (key == null || key.isBlank()) {
            return new CommentId(UUID.randomUUID().toString());
        }
        var actor = Caller.current().actor().id();
        var seed = String.join("\n", CurrentTenant.get().value(), article.value(), "comments", actor, key);
        return new CommentId(
                UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8)).toString());
    }
}
