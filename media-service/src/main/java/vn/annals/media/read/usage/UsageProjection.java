package vn.annals.media.read.usage;

import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.springframework.stereotype.Component;
import vn.annals.contracts.article.ArticleContent.MediaUse;
import vn.annals.contracts.article.ArticleEvent.ArticlePublished;
import vn.annals.contracts.article.ArticleEvent.ArticleWithdrawn;
import vn.annals.contracts.article.SiteEvent.SettingsChanged;

@Component
@ProcessingGroup("usage")
class UsageProjection {

    private final UsageStore usage;

    UsageProjection(UsageStore usage) {
        this.usage = usage;
    }

    @EventHandler
    void on(ArticlePublished event, @MetaDataValue("commit") long commit) {
        var files = event.media().stream().map(MediaUse::sha256).collect(Collectors.toUnmodifiableSet());
        usage.show(event.articleId().value(), files, commit);
    }

    @EventHandler
    void on(ArticleWithdrawn event, @MetaDataValue("commit") long commit) {
        usage.show(event.articleId().value(), Set.of(), commit);
    }

    // What stands for the site is shown on every page of it.
    @EventHandler
    void on(SettingsChanged event, @MetaDataValue("commit") long commit) {
        usage.show(event.siteId().toString(), event.settings().files(), commit);
    }
}
