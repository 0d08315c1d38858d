package vn.annals.article.read.changes;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.annals.contracts.client.ClientEvent;
import vn.annals.contracts.client.ClientEvent.ClientConverged;
import vn.annals.contracts.client.ClientEvent.ClientCreated;
import vn.annals.contracts.client.ClientEvent.ClientRevoked;
import vn.annals.contracts.client.ClientEvent.ClientRotated;
import vn.annals.contracts.ledger.ExportEvent.ExportOrdered;
import vn.annals.contracts.media.MediaEvent;
import vn.annals.contracts.media.MediaEvent.MediaBroughtBack;
import vn.annals.contracts.media.MediaEvent.MediaClaimed;
import vn.annals.contracts.media.MediaEvent.MediaDescribed;
import vn.annals.contracts.media.MediaEvent.MediaFileReplaced;
import vn.annals.contracts.media.MediaEvent.MediaReleased;
import vn.annals.contracts.media.MediaEvent.MediaRetired;
import vn.annals.contracts.media.MediaEvent.MediaStored;
import vn.annals.contracts.member.MemberEvent;
import vn.annals.contracts.member.MemberEvent.MemberConverged;
import vn.annals.contracts.member.MemberEvent.MemberDisabled;
import vn.annals.contracts.member.MemberEvent.MemberEnabled;
import vn.annals.contracts.member.MemberEvent.MemberInvited;
import vn.annals.contracts.member.MemberEvent.MemberRemoved;
import vn.annals.contracts.member.MemberEvent.MemberRolesChanged;
import vn.annals.contracts.webhook.WebhookEvent;
import vn.annals.contracts.webhook.WebhookEvent.RedeliveryRequested;
import vn.annals.contracts.webhook.WebhookEvent.WebhookDisabled;
import vn.annals.contracts.webhook.WebhookEvent.WebhookEnabled;
import vn.annals.contracts.webhook.WebhookEvent.WebhookRegistered;
import vn.annals.contracts.webhook.WebhookEvent.WebhookRemoved;
import vn.annals.contracts.webhook.WebhookEvent.WebhookRotated;

/** What other services tell beside who did what: roles, articles, how much was taken out. */
final class OfficeFacts {

    private static final String ROLES = "roles";
    private static final String PERSON = "person";
    private static final String ARTICLE = "article";

    private OfficeFacts() {}

    static Document of(MemberEvent event) {
        return switch (event) {
            case MemberInvited invited -> new Document(ROLES, invited.roles());
            case MemberRolesChanged changed -> new Document(ROLES, changed.roles());
            case MemberConverged done -> person(done.person());
            case MemberDisabled _, MemberEnabled _, MemberRemoved _ -> new Document();
        };
    }

    static Document of(ClientEvent event) {
        return switch (event) {
            case ClientCreated created -> new Document(ROLES, created.roles());
            case ClientConverged done -> person(done.person());
            case ClientRotated _, ClientRevoked _ -> new Document();
        };
    }

    static Document of(WebhookEvent event) {
        return switch (event) {
            case WebhookRegistered registered -> new Document("types", registered.types());
            case WebhookDisabled disabled ->
                new Document("cause", disabled.cause().name());
            case RedeliveryRequested again -> new Document("delivery", again.delivery());
            case WebhookEnabled _, WebhookRotated _, WebhookRemoved _ -> new Document();
        };
    }

    static Document of(MediaEvent event) {
        return switch (event) {
            case MediaClaimed claimed -> new Document(ARTICLE, claimed.articleId());
            case MediaReleased released -> new Document(ARTICLE, released.articleId());
            case MediaStored _, MediaDescribed _, MediaFileReplaced _, MediaRetired _, MediaBroughtBack _ ->
                new Document();
        };
    }

    static int revision(MediaEvent event) {
        return switch (event) {
            case MediaStored _ -> 1;
            case MediaDescribed described -> described.revision();
            case MediaFileReplaced replaced -> replaced.revision();
            case MediaRetired retired -> retired.revision();
            case MediaBroughtBack back -> back.revision();
            case MediaClaimed _, MediaReleased _ -> 0;
        };
    }

    static Document of(ExportOrdered order) {
        var facts = new Document("size", order.size());
        if (!order.articles().isEmpty()) {
            facts.append("articles", order.articles());
        }
        if (order.from() != null) {
            facts.append("from", order.from());
        }
        return order.to() == null ? facts : facts.append("to", order.to());
    }

    private static Document person(@Nullable String person) {
        return person == null ? new Document() : new Document(PERSON, person);
    }
}
