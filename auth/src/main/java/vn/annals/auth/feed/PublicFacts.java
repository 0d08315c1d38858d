package vn.annals.auth.feed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
import vn.annals.contracts.article.SiteEvent.SettingsChanged;

/**
 * Which events are the business of programs outside, and what of them: what any reader of the site can see, by ids. No text
 * that is not public, no reason, no note, nothing of people, programs or media. An event of another family is nobody's.
 */
public final class PublicFacts {

    private static final String PREFIX = "vn.annals.";

    /** All types there are, in the order in which they are described. */
    public static final List<String> TYPES = Stream.concat(
                    Stream.of(ArticlePublished.class, ArticleWithdrawn.class).map(event -> type("article", event)),
                    Stream.concat(
                            Stream.of(SectionEvent.class.getPermittedSubclasses())
                                    .map(event -> type("section", event)),
                            Stream.of(type("site", SettingsChanged.class))))
            .toList();

    private PublicFacts() {}

    /** What is told of an event, if anything is. */
    public static Optional<Fact> of(Object event) {
        return switch (event) {
            case ArticleEvent article -> of(article);
            case SectionEvent section -> Optional.of(of(section));
            case SiteEvent site -> Optional.of(of(site));
            default -> Optional.empty();
        };
    }

    private static Optional<Fact> of(ArticleEvent event) {
        return switch (event) {
            case ArticlePublished published -> Optional.of(of(published));
            case ArticleWithdrawn withdrawn ->
                Optional.of(fact("article", withdrawn, withdrawn.articleId().value(), article(withdrawn)));
            case Written _,
                    ArticleSubmitted _,
                    ArticleReturned _,
                    ArticleApproved _,
                    PublicationRequested _,
                    PublicationFailed _,
                    PublicationScheduled _,
                    PublicationUnscheduled _,
                    WithdrawalScheduled _,
                    WithdrawalUnscheduled _,
                    ArticleArchived _,
                    ArticleUndeleted _,
                    PreviewGranted _ -> Optional.empty();
        };
    }

    private static Fact of(ArticlePublished event) {
        var data = article(event);
        data.put("slug", event.slug());
        data.put("publishedAt", event.publishedAt().toString());
        put(data, "section", event.section());
        return fact("article", event, event.articleId().value(), data);
    }

    private static Map<String, Object> article(ArticleEvent event) {
        var data = new HashMap<String, Object>();
        data.put("article", event.articleId().value());
        data.put("revision", event.revision());
        return data;
    }

    private static Fact of(SectionEvent event) {
        var data = new HashMap<String, Object>();
        data.put("section", event.sectionId().value());
        switch (event) {
            case SectionOpened opened -> {
                data.put("name", opened.name());
                placed(data, opened.position(), opened.parent());
            }
            case SectionRenamed renamed -> data.put("name", renamed.name());
            case SectionReaddressed readdressed -> data.put("slug", readdressed.slug());
            case SectionMoved moved -> placed(data, moved.position(), moved.parent());
            case SectionClosed _ -> {}
        }
        return fact("section", event, event.sectionId().value(), data);
    }

    private static Fact of(SiteEvent event) {
        return switch (event) {
            case SettingsChanged changed ->
                fact("site", changed, changed.siteId().value(), Map.of("revision", changed.revision()));
        };
    }

    private static void placed(Map<String, Object> data, int position, @Nullable SectionId parent) {
        data.put("position", position);
        put(data, "parent", parent == null ? null : parent.value());
    }

    private static void put(Map<String, Object> data, String name, @Nullable Object value) {
        if (value != null) {
            data.put(name, value);
        }
    }

    private static Fact fact(String family, Object event, String subject, Map<String, Object> data) {
        return new Fact(type(family, event.getClass()), subject, data);
    }

    private static String type(String family, Class<?> event) {
        return PREFIX + family + "." + event.getSimpleName();
    }
}
