package vn.annals.media.read.usage;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.springframework.stereotype.Component;
import vn.annals.contracts.article.ArticleContent.MediaUse;
import vn.annals.contracts.article.ArticleEvent.ArticlePublished;
import vn.annals.contracts.article.ArticleEvent.ArticleWithdrawn;
import vn.annals.contracts.article.ArticleEvent.Written;
import vn.annals.contracts.article.SiteEvent.SettingsChanged;
import vn.annals.contracts.media.MediaEvent.MediaStored;

@Component
@ProcessingGroup(UsageProjection.SLICE)
class UsageProjection {

    static final String SLICE = "usage";

    private final UsageStore usage;

    UsageProjection(UsageStore usage) {
        this.usage = usage;
    }

    @EventHandler
    void on(MediaStored event) {
        usage.know(event.mediaId().value());
    }

    @EventHandler
    void on(ArticlePublished event, @MetaDataValue("commit") long commit) {
        usage.show(event.articleId().value(), event.media(), commit);
    }

    @EventHandler
    void on(ArticleWithdrawn event, @MetaDataValue("commit") long commit) {
        usage.show(event.articleId().value(), List.of(), commit);
    }

    // What is written but not public is a use too: whoever takes the asset away should know of it.
    @EventHandler
    void on(Written event, @MetaDataValue("commit") long commit) {
        var content = event.content();
        usage.write(event.articleId().value(), content.title(), assets(content.media()), commit);
    }

    // What stands for the site is shown on every page of it.
    @EventHandler
    void on(SettingsChanged event, @MetaDataValue("commit") long commit) {
        var shown = event.settings().emblems().stream()
                .map(emblem -> new MediaUse(emblem.mediaId(), emblem.sha256()))
                .toList();
        usage.show(event.siteId().toString(), shown, commit);
    }

    static Set<String> assets(List<MediaUse> media) {
        return media.stream().map(MediaUse::mediaId).collect(Collectors.toUnmodifiableSet());
    }
}
