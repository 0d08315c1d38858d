package vn.annals.article.automation.mediakeeping;

import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import vn.annals.contracts.article.ArticleCommand.CompletePublication;
import vn.annals.contracts.article.ArticleCommand.FailPublication;
import vn.annals.contracts.article.ArticleContent.MediaUse;
import vn.annals.contracts.article.ArticleEvent.ArticlePublished;
import vn.annals.contracts.article.ArticleEvent.ArticleWithdrawn;
import vn.annals.contracts.article.ArticleEvent.PublicationFailed;
import vn.annals.contracts.article.ArticleEvent.PublicationRequested;
import vn.annals.contracts.article.ArticleId;
import vn.annals.contracts.article.SiteEvent.SettingsChanged;
import vn.annals.contracts.article.SiteSettings.Emblem;
import vn.annals.contracts.media.MediaCommand;
import vn.annals.contracts.media.MediaCommand.ClaimMedia;
import vn.annals.contracts.media.MediaCommand.ReleaseMedia;
import vn.annals.contracts.media.MediaId;
import vn.annals.kernel.refusal.EdgeRefusal;
import vn.annals.kernel.refusal.Refusal;
import vn.annals.kernel.service.command.AutomaticCommands;
import vn.annals.kernel.service.command.Automation;

/**
 * A publication waits until media-service has claimed what it shows; what no public text shows any more is released.
 * While media-service is away both wait: the event is handled again until there is an answer.
 */
@Component
@Automation
@ProcessingGroup("mediakeeping")
class WhenPublicMediaChangesThenClaimOrRelease {

    private final MediaKeepingStore claims;
    private final AutomaticCommands commands;

    WhenPublicMediaChangesThenClaimOrRelease(MediaKeepingStore claims, AutomaticCommands commands) {
        this.claims = claims;
        this.commands = commands;
    }

    @EventHandler
    void react(PublicationRequested event, EventMessage<?> because) {
        var claimed = claims.find(event.articleId().value());
        claims.put(event.articleId().value(), new MediaKeepingRow(claimed.live(), assets(event.media())));
        try {
            claim(event, because);
        } catch (Refusal refusal) {
            fail(event, lasting(refusal), because);
            return;
        }
        commands.send(new CompletePublication(event.articleId(), event.revision()), because);
    }

    @EventHandler
    void react(PublicationFailed event, EventMessage<?> because) {
        var claimed = claims.find(event.articleId().value());
        release(event.articleId(), claimed.requested(), claimed.live(), because);
        claims.put(event.articleId().value(), new MediaKeepingRow(claimed.live(), List.of()));
    }

    @EventHandler
    void react(ArticlePublished event, EventMessage<?> because) {
        var shown = assets(event.media());
        release(event.articleId(), claims.find(event.articleId().value()).live(), shown, because);
        claims.put(event.articleId().value(), new MediaKeepingRow(shown, List.of()));
    }

    @EventHandler
    void react(ArticleWithdrawn event, EventMessage<?> because) {
        release(event.articleId(), claims.find(event.articleId().value()).live(), List.of(), because);
        claims.put(event.articleId().value(), new MediaKeepingRow(List.of(), List.of()));
    }

    /** What stands for the site is public at once: here nothing waits, and what is refused was public anyhow. */
    @EventHandler
    void react(SettingsChanged event, EventMessage<?> because) {
        var site = event.siteId().value();
        var shown = event.settings().emblems();
        for (var emblem : shown) {
            settled(new ClaimMedia(new MediaId(emblem.mediaId()), emblem.sha256(), site, event.revision()), because);
        }
        var kept = shown.stream().map(Emblem::mediaId).toList();
        release(site, claims.find(site).live(), kept, because);
        claims.put(site, new MediaKeepingRow(kept, List.of()));
    }

    private void claim(PublicationRequested event, EventMessage<?> because) {
        var article = event.articleId().value();
        for (var use : event.media()) {
            commands.send(new ClaimMedia(new MediaId(use.mediaId()), use.sha256(), article, event.revision()), because);
        }
    }

    private void fail(PublicationRequested event, Refusal refusal, EventMessage<?> because) {
        var code = refusal.code().name();
        commands.send(new FailPublication(event.articleId(), event.revision(), code, refusal.detail()), because);
    }

    private void release(ArticleId article, List<String> claimed, List<String> kept, EventMessage<?> because) {
        release(article.value(), claimed, kept, because);
    }

    private void release(String by, List<String> claimed, List<String> kept, EventMessage<?> because) {
        claimed.stream()
                .filter(asset -> !kept.contains(asset))
                .map(asset -> new ReleaseMedia(new MediaId(asset), by))
                .forEach(command -> settled(command, because));
    }

    private void settled(MediaCommand command, EventMessage<?> because) {
        try {
            commands.send(command, because);
        } catch (Refusal refusal) {
            // What is refused to be released was never claimed, so there is nothing to let go.
            lasting(refusal);
        }
    }

    /** The answer of a service that is there; anything else is worth another try. */
    private static Refusal lasting(Refusal refusal) {
        if (refusal.code() == EdgeRefusal.SERVICE_UNAVAILABLE) {
            throw refusal;
        }
        return refusal;
    }

    private static List<String> assets(List<MediaUse> media) {
        return media.stream().map(MediaUse::mediaId).toList();
    }
}
