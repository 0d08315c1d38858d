package vn.annals.article.read.changes;

import static vn.annals.article.read.changes.Entries.account;
import static vn.annals.article.read.changes.Entries.entry;
import static vn.annals.article.read.changes.Entries.words;

import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.MetaData;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.annals.article.read.Deed;
import vn.annals.contracts.account.AccountEvent;
import vn.annals.contracts.article.ArticleEvent;
import vn.annals.contracts.article.ArticleEvent.Written;
import vn.annals.contracts.article.CommentEvent;
import vn.annals.contracts.article.SectionEvent;
import vn.annals.contracts.article.SiteEvent;
import vn.annals.contracts.article.SiteEvent.SettingsChanged;
import vn.annals.contracts.audit.AuditEvent;
import vn.annals.contracts.client.ClientEvent;
import vn.annals.contracts.client.ClientEvent.ClientCreated;
import vn.annals.contracts.drift.DriftEvent;
import vn.annals.contracts.ledger.ExportEvent;
import vn.annals.contracts.ledger.ExportEvent.ExportOrdered;
import vn.annals.contracts.media.MediaEvent;
import vn.annals.contracts.media.MediaEvent.MediaFileReplaced;
import vn.annals.contracts.media.MediaEvent.MediaRetired;
import vn.annals.contracts.media.MediaEvent.MediaStored;
import vn.annals.contracts.member.AdminEvent;
import vn.annals.contracts.member.AdoptionEvent;
import vn.annals.contracts.member.InvitationEvent;
import vn.annals.contracts.member.MemberEvent;
import vn.annals.contracts.member.MemberEvent.MemberConverged;
import vn.annals.contracts.tenant.TenantEvent;
import vn.annals.contracts.tenant.TenantEvent.TenantRegistered;
import vn.annals.contracts.webhook.WebhookEvent;
import vn.annals.contracts.webhook.WebhookEvent.WebhookRegistered;

/** Files every change under its place in the ledger, by who made it, what it is about and what it is. */
@Component
@ProcessingGroup(ChangesProjection.SLICE)
class ChangesProjection {

    static final String SLICE = "changes";

    private static final JsonMapper JSON = JsonMapper.shared();

    private final ChangesStore changes;
    private final TitlesStore titles;
    private final Scrutiny scrutiny;

    ChangesProjection(ChangesStore changes, TitlesStore titles, Scrutiny scrutiny) {
        this.changes = changes;
        this.titles = titles;
        this.scrutiny = scrutiny;
    }

    @EventHandler
    void on(ArticleEvent event, @Timestamp Instant at, MetaData meta) {
        var deed = Deed.of(at, meta);
        var article = event.articleId().value();
        if (event instanceof Written text) {
            titles.put(article, event.revision(), text.content().title(), deed.actor());
        }
        var entry = entry("article", event, event.about(), article(article, event.about()))
                .append("reason", event.reason())
                .append("note", event.note());
        changes.put(deed, entry, scrutiny.of(event, deed));
    }

    @EventHandler
    void on(CommentEvent event, @Timestamp Instant at, MetaData meta) {
        var subject = article(event.articleId().value(), event.revision());
        var entry = entry("comment", event, event.revision(), subject)
                .append("reason", event.reason())
                .append("note", words(event))
                .append("comment", event.commentId().value());
        changes.put(Deed.of(at, meta), entry);
    }

    @EventHandler
    void on(SectionEvent event, @SequenceNumber long sequence, @Timestamp Instant at, MetaData meta) {
        var section = event.sectionId().value();
        var facts = SectionFacts.of(event);
        var name = facts.getString("name");
        titles.put(Subject.SECTION, section, sequence, name == null ? nameBefore(section, sequence) : name);
        var subject = new Subject(
                Subject.SECTION,
                section,
                titles.find(Subject.SECTION, section, sequence).orElse(null));
        changes.put(
                Deed.of(at, meta),
                entry("section", event, Math.toIntExact(sequence) + 1, subject).append("facts", facts));
    }

    @EventHandler
    void on(SiteEvent event, @Timestamp Instant at, MetaData meta) {
        switch (event) {
            case SettingsChanged changed -> {
                var subject = new Subject(
                        Subject.SETTINGS, Subject.SETTINGS, changed.settings().name());
                var facts = Document.parse(JSON.writeValueAsString(changed.settings()));
                changes.put(
                        Deed.of(at, meta),
                        entry("site", event, changed.revision(), subject).append("facts", facts));
            }
        }
    }

    /** Whoever came or went is named as who acted, whatever the ledger says of how it was learnt. */
    @EventHandler
    void on(AccountEvent event, @Timestamp Instant at, MetaData meta) {
        var deed = Deed.of(at, meta);
        switch (event) {
            case AccountEvent.Visit visit ->
                changes.put(
                        deed.by(visit.person(), "user"),
                        entry("account", event, 0, account(visit.person())).append("facts", AccountFacts.of(event)));
            case AccountEvent.ByHand byHand ->
                changes.put(
                        byHand.by() == null ? deed : deed.by(byHand.by(), "user"),
                        entry("account", event, 0, account(byHand.person())).append("facts", AccountFacts.of(event)));
        }
    }

    @EventHandler
    void on(DriftEvent event, @Timestamp Instant at, MetaData meta) {
        changes.put(
                Deed.of(at, meta),
                entry("drift", event, 0, account(AccountFacts.person(event))).append("facts", AccountFacts.of(event)));
    }

    @EventHandler
    void on(MemberEvent event, @Timestamp Instant at, MetaData meta) {
        var member = event.memberId().value();
        if (event instanceof MemberConverged done && done.person() != null) {
            titles.identify(member, done.person());
        }
        changes.put(
                Deed.of(at, meta),
                entry("member", event, event.revision(), account(member)).append("facts", OfficeFacts.of(event)));
    }

    @EventHandler
    void on(AdminEvent event, @Timestamp Instant at, MetaData meta) {
        changes.put(
                Deed.of(at, meta),
                entry("admin", event, 0, account(event.memberId().value())));
    }

    @EventHandler
    void on(AdoptionEvent event, @Timestamp Instant at, MetaData meta) {
        changes.put(Deed.of(at, meta), entry("adoption", event, 0, account(null)));
    }

    @EventHandler
    void on(TenantEvent event, @Timestamp Instant at, MetaData meta) {
        if (event instanceof TenantRegistered registered) {
            titles.put(Subject.TENANT, event.slug(), 0, registered.name());
        }
        changes.put(Deed.of(at, meta), entry("tenant", event, 0, named(Subject.TENANT, event.slug())));
    }

    @EventHandler
    void on(InvitationEvent event, @Timestamp Instant at, MetaData meta) {
        changes.put(
                Deed.of(at, meta),
                entry("invitation", event, 0, account(event.memberId().value()))
                        .append("facts", new Document("letter", event.letter())));
    }

    @EventHandler
    void on(ClientEvent event, @Timestamp Instant at, MetaData meta) {
        var client = event.clientId().value();
        if (event instanceof ClientCreated created) {
            titles.put(Subject.CLIENT, client, 0, created.name());
        }
        changes.put(
                Deed.of(at, meta),
                entry("client", event, 0, named(Subject.CLIENT, client)).append("facts", OfficeFacts.of(event)));
    }

    @EventHandler
    void on(WebhookEvent event, @Timestamp Instant at, MetaData meta) {
        var webhook = event.webhookId().value();
        if (event instanceof WebhookRegistered registered) {
            titles.put(Subject.WEBHOOK, webhook, 0, registered.name());
        }
        changes.put(
                Deed.of(at, meta),
                entry("webhook", event, 0, named(Subject.WEBHOOK, webhook)).append("facts", OfficeFacts.of(event)));
    }

    @EventHandler
    void on(MediaEvent event, @Timestamp Instant at, MetaData meta) {
        var asset = event.mediaId().value();
        if (event instanceof MediaStored stored) {
            titles.put(Subject.MEDIA, asset, 0, stored.file().name());
        }
        changes.put(
                Deed.of(at, meta),
                entry("media", event, OfficeFacts.revision(event), named(Subject.MEDIA, asset))
                        .append("reason", event instanceof MediaRetired retired ? retired.reason() : null)
                        .append("note", event instanceof MediaFileReplaced replaced ? replaced.note() : null)
                        .append("facts", OfficeFacts.of(event)));
    }

    @EventHandler
    void on(ExportEvent event, @Timestamp Instant at, MetaData meta) {
        switch (event) {
            case ExportOrdered order ->
                changes.put(
                        Deed.of(at, meta),
                        entry("export", event, 0, new Subject(Subject.EXPORT, order.exportId(), null))
                                .append("facts", OfficeFacts.of(order)));
        }
    }

    @EventHandler
    void on(AuditEvent event, @Timestamp Instant at, MetaData meta) {
        changes.put(
                Deed.of(at, meta),
                entry("audit", event, 0, new Subject(Subject.LOOK, "room", null))
                        .append("facts", LookFacts.of(event)));
    }

    /** By what it was called at first. */
    private Subject named(String kind, String id) {
        return new Subject(kind, id, titles.find(kind, id, 0).orElse(null));
    }

    private @Nullable String nameBefore(String section, long sequence) {
        return titles.find(Subject.SECTION, section, sequence - 1).orElse(null);
    }

    private Subject article(String article, int revision) {
        return new Subject(
                Subject.ARTICLE,
                article,
                titles.find(Subject.ARTICLE, article, revision).orElse(null));
    }
}
