package vn.annals.article.read.site;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;
import vn.annals.contracts.article.ArticleEvent;
import vn.annals.contracts.article.ArticleEvent.ArticleApproved;
import vn.annals.contracts.article.ArticleEvent.ArticleDrafted;
import vn.annals.contracts.article.ArticleEvent.ArticlePublished;
import vn.annals.contracts.article.ArticleEvent.ArticleReturned;
import vn.annals.contracts.article.ArticleEvent.ArticleRevised;
import vn.annals.contracts.article.ArticleEvent.ArticleSubmitted;
import vn.annals.contracts.article.ArticleEvent.ArticleWithdrawn;
import vn.annals.contracts.article.ArticleEvent.PublicationFailed;
import vn.annals.contracts.article.ArticleEvent.PublicationRequested;
import vn.annals.contracts.article.SectionEvent;
import vn.annals.contracts.article.SectionEvent.SectionOpened;

/** Keeps what the public may see. */
@Component
@ProcessingGroup(SiteProjection.SLICE)
class SiteProjection {

    static final String SLICE = "site";

    private final SiteStore site;

    SiteProjection(SiteStore site) {
        this.site = site;
    }

    @EventHandler
    void on(ArticleEvent event) {
        switch (event) {
            case ArticleDrafted drafted -> site.keepText(drafted.articleId(), drafted.revision(), drafted.content());
            case ArticleRevised revised -> site.keepText(revised.articleId(), revised.revision(), revised.content());
            case ArticlePublished live ->
                site.show(live.articleId(), live.revision(), live.slug(), live.section(), live.publishedAt());
            case ArticleWithdrawn withdrawn -> site.hide(withdrawn.articleId());
            case ArticleSubmitted _,
                    ArticleReturned _,
                    ArticleApproved _,
                    PublicationRequested _,
                    PublicationFailed _ -> {
                // the public sees no difference
            }
        }
    }

    @EventHandler
    void on(SectionEvent event) {
        switch (event) {
            case SectionOpened opened ->
                site.open(new SiteSection(opened.sectionId().value(), opened.name(), opened.position()));
        }
    }
}
