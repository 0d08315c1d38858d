package vn.annals.article.read.site;

import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.annals.article.read.Deed;
import vn.annals.article.read.site.SiteEntry.Hidden;
import vn.annals.article.read.site.SiteEntry.Place;
import vn.annals.article.read.site.SiteEntry.SectionChanged;
import vn.annals.article.read.site.SiteEntry.SettingsChanged;
import vn.annals.article.read.site.SiteEntry.Shown;
import vn.annals.contracts.article.ArticleEvent;
import vn.annals.contracts.article.ArticleEvent.ArticleApproved;
import vn.annals.contracts.article.ArticleEvent.ArticleArchived;
import vn.annals.contracts.article.ArticleEvent.ArticlePublished;
import vn.annals.contracts.article.ArticleEvent.ArticleReturned;
import vn.annals.contracts.article.ArticleEvent.ArticleSubmitted;
import vn.annals.contracts.article.ArticleEvent.ArticleUndeleted;
import vn.annals.contracts.article.ArticleEvent.ArticleWithdrawn;
import vn.annals.contracts.article.ArticleEvent.PreviewGranted;
import vn.annals.contracts.article.ArticleEvent.PublicationFailed;
import vn.annals.contracts.article.ArticleEvent.PublicationRequested;
import vn.annals.contracts.article.ArticleEvent.PublicationScheduled;
import vn.annals.contracts.article.ArticleEvent.PublicationUnscheduled;
import vn.annals.contracts.article.ArticleEvent.WithdrawalScheduled;
import vn.annals.contracts.article.ArticleEvent.WithdrawalUnscheduled;
import vn.annals.contracts.article.ArticleEvent.Written;
import vn.annals.contracts.article.SectionEvent;
import vn.annals.contracts.article.SectionEvent.SectionClosed;
import vn.annals.contracts.article.SectionEvent.SectionMoved;
import vn.annals.contracts.article.SectionEvent.SectionOpened;
import vn.annals.contracts.article.SectionEvent.SectionReaddressed;
import vn.annals.contracts.article.SectionEvent.SectionRenamed;
import vn.annals.contracts.article.SectionId;
import vn.annals.contracts.article.SiteEvent;

/** Keeps what the public could see, and when. */
@Component
@ProcessingGroup(SiteProjection.SLICE)
class SiteProjection {

    static final String SLICE = "site";

    private final SiteLogStore log;
    private final TextStore texts;

    SiteProjection(SiteLogStore log, TextStore texts) {
        this.log = log;
        this.texts = texts;
    }

    @EventHandler
    void on(ArticleEvent event, @Timestamp Instant at, MetaData meta) {
        switch (event) {
            case Written text -> texts.keep(text.articleId(), text.revision(), text.content());
            case ArticlePublished live -> show(live, Deed.of(at, meta));
            case ArticleWithdrawn withdrawn ->
                log.append(
                        Deed.of(at, meta), new Hidden(at, withdrawn.articleId().value()));
            // The public sees no difference.
            case ArticleSubmitted _, ArticleReturned _, ArticleApproved _, ArticleArchived _, ArticleUndeleted _ -> {}
            case PublicationRequested _, PublicationFailed _ -> {}
            case PublicationScheduled _, PublicationUnscheduled _ -> {}
            case WithdrawalScheduled _, WithdrawalUnscheduled _, PreviewGranted _ -> {}
        }
    }

    private void show(ArticlePublished live, Deed deed) {
        var content = texts.publish(live.articleId(), live.revision());
        log.append(
                deed,
                new Shown(
                        deed.at(),
                        live.articleId().value(),
                        live.revision(),
                        live.slug(),
                        live.section(),
                        live.publishedAt(),
                        content.originallyPublishedAt(),
                        live.note(),
                        deed.commit(),
                        content.formerAddresses()));
    }

    @EventHandler
    void on(SectionEvent event, @Timestamp Instant at, MetaData meta) {
        var id = event.sectionId().value();
        log.append(
                Deed.of(at, meta),
                switch (event) {
                    case SectionOpened opened ->
                        new SectionChanged(
                                at, id, opened.name(), null, place(opened.parent(), opened.position()), false);
                    case SectionRenamed renamed -> new SectionChanged(at, id, renamed.name(), null, null, null);
                    case SectionReaddressed readdressed ->
                        new SectionChanged(at, id, null, readdressed.slug(), null, null);
                    case SectionMoved moved ->
                        new SectionChanged(at, id, null, null, place(moved.parent(), moved.position()), null);
                    case SectionClosed _ -> new SectionChanged(at, id, null, null, null, true);
                });
    }

    private static Place place(@Nullable SectionId parent, int position) {
        return new Place(parent == null ? null : parent.value(), position);
    }

    @EventHandler
    void on(SiteEvent event, @Timestamp Instant at, MetaData meta) {
        switch (event) {
            case SiteEvent.SettingsChanged changed ->
                log.append(Deed.of(at, meta), new SettingsChanged(at, changed.settings()));
        }
    }
}
