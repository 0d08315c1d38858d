package vn.annals.article.read.site;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;
import vn.annals.contracts.article.ArticleEvent;
import vn.annals.contracts.article.ArticleEvent.ArticleApproved;
import vn.annals.contracts.article.ArticleEvent.ArticleArchived;
import vn.annals.contracts.article.ArticleEvent.ArticlePublished;
import vn.annals.contracts.article.ArticleEvent.ArticleReturned;
import vn.annals.contracts.article.ArticleEvent.ArticleSubmitted;
import vn.annals.contracts.article.ArticleEvent.ArticleUndeleted;
import vn.annals.contracts.article.ArticleEvent.ArticleWithdrawn;
import vn.annals.contracts.article.ArticleEvent.PublicationFailed;
import vn.annals.contracts.article.ArticleEvent.PublicationRequested;
import vn.annals.contracts.article.ArticleEvent.PublicationScheduled;
import vn.annals.contracts.article.ArticleEvent.PublicationUnscheduled;
import vn.annals.contracts.article.ArticleEvent.WithdrawalScheduled;
import vn.annals.contracts.article.ArticleEvent.WithdrawalUnscheduled;
import vn.annals.contracts.article.ArticleEvent.Written;
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
            case Written text -> site.keepText(text.articleId(), text.revision(), text.content());
            case ArticlePublished live ->
                site.show(live.articleId(), live.revision(), live.slug(), live.section(), live.publishedAt());
            case ArticleWithdrawn withdrawn -> site.hide(withdrawn.articleId());
            // The public sees no difference.
            case ArticleSubmitted _, ArticleReturned _, ArticleApproved _, ArticleArchived _, ArticleUndeleted _ -> {}
            case PublicationRequested _, PublicationFailed _ -> {}
            case PublicationScheduled _, PublicationUnscheduled _ -> {}
            case WithdrawalScheduled _, WithdrawalUnscheduled _ -> {}
        }
    }

    @EventHandler
    void on(SectionEvent event) {
        switch (event) {
            case SectionOpened opened ->
                site.open(new SiteSection(opened.sectionId().value(), opened.name(), opened.position()));
            case SectionEvent.SectionRenamed _,
                    SectionEvent.SectionReaddressed _,
                    SectionEvent.SectionMoved _,
                    SectionEvent.SectionClosed _ -> {}
        }
    }
}
