package vn.annals.bench;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import vn.annals.contracts.article.ArticleEvent;
import vn.annals.contracts.article.ArticleEvent.ArticleApproved;
import vn.annals.contracts.article.ArticleEvent.ArticleDrafted;
import vn.annals.contracts.article.ArticleEvent.ArticlePublished;
import vn.annals.contracts.article.ArticleEvent.ArticleRevised;
import vn.annals.contracts.article.ArticleEvent.ArticleSubmitted;
import vn.annals.contracts.article.ArticleId;
import vn.annals.contracts.article.SectionEvent;
import vn.annals.contracts.article.SectionEvent.SectionOpened;
import vn.annals.contracts.article.SectionId;
import vn.annals.contracts.tenant.TenantEvent;
import vn.annals.contracts.tenant.TenantEvent.TenantActivated;
import vn.annals.contracts.tenant.TenantEvent.TenantRegistered;
import vn.annals.kernel.ledger.CommitContext;
import vn.annals.kernel.ledger.LedgerSerializer;
import vn.annals.kernel.ledger.LedgerSettings;
import vn.annals.kernel.ledger.MongoLedger;
import vn.annals.kernel.ledger.tenancy.Bells;
import vn.annals.kernel.ledger.tenancy.TenantLedgers;
import vn.annals.kernel.tenancy.Actor;
import vn.annals.kernel.tenancy.TenantId;

/** A tenant with so many live articles, written into its ledger as people would have: one deed, one commit. */
record Newsroom(TenantId tenant, ArticleId hot, int revisions, int articles, MongoLedger ledger, Instant begun) {

    static final List<String> SECTIONS =
            List.of("tin-tuc", "xa-hoi", "kinh-te", "van-hoa", "giao-duc", "y-te", "the-thao", "phap-luat");

    private static final int WRITERS = 32;

    static Newsroom open(Stage stage, int articles, int revisions) {
        var tenant = stage.freshTenant();
        var families = new LedgerSerializer(ArticleEvent.class, SectionEvent.class, TenantEvent.class);
        var ledgers = new TenantLedgers(
                stage.client(), families, LedgerSettings.DEFAULT, Clock.systemUTC(), new Bells(stage.client()));
        var slug = tenant.value();
        var platform = ledgers.ledger(TenantId.PLATFORM);
        append(
                platform,
                TenantId.PLATFORM,
                "Tenant",
                "tenant:" + slug,
                0,
                new TenantRegistered(slug, "Tỉnh ủy " + slug, null, List.of(slug + ".example")));
        append(platform, TenantId.PLATFORM, "Tenant", "tenant:" + slug, 1, new TenantActivated(slug));
        return new Newsroom(tenant, ArticleId.random(), revisions, articles, ledgers.ledger(tenant), Instant.now());
    }

    /** Answers how many commits it wrote. */
    long fill() throws Exception {
        for (var section : SECTIONS) {
            var id = new SectionId(section);
            append(
                    ledger,
                    tenant,
                    "Section",
                    id.toString(),
                    0,
                    new SectionOpened(id, section, SECTIONS.indexOf(section) + 1, null));
        }
        Writers.perSecond(WRITERS + 1, 1, writer -> writer == WRITERS ? _ -> revise() : _ -> publish(writer));
        return ledger.head();
    }

    private void publish(int writer) {
        for (int number = writer; number < articles; number += WRITERS) {
            var id = ArticleId.random();
            var section = SECTIONS.get(number % SECTIONS.size());
            var writing = new Rewriting(new Random(number), section);
            var steps = List.<ArticleEvent>of(
                    new ArticleDrafted(id, 1, "bench", writing.text(), null),
                    new ArticleSubmitted(id, 1),
                    new ArticleApproved(id, 1),
                    new ArticlePublished(id, 1, "bai-" + number, section, Instant.now(), List.of(), null),
                    new ArticleRevised(id, 2, writing.mended(), null));
            for (int step = 0; step < steps.size(); step++) {
                append(ledger, tenant, "Article", id.toString(), step, steps.get(step));
            }
        }
    }

    private void revise() {
        var id = hot.toString();
        var writing = new Rewriting(new Random(7), SECTIONS.getFirst());
        append(ledger, tenant, "Article", id, 0, new ArticleDrafted(hot, 1, "bench", writing.text(), null));
        for (int revision = 2; revision <= revisions; revision++) {
            var event = new ArticleRevised(hot, revision, writing.mended(), null);
            append(ledger, tenant, "Article", id, revision - 1L, event);
        }
    }

    static void append(MongoLedger ledger, TenantId tenant, String kind, String id, long sequence, Object event) {
        var command = UUID.randomUUID().toString();
        var actor = new Actor("bench", Actor.Kind.USER, "editor", "session");
        var context = new CommitContext(tenant, tenant, actor, null, command, command, command).toMetaData();
        var messages = new ArrayList<DomainEventMessage<?>>(1);
        messages.add(new GenericDomainEventMessage<>(kind, id, sequence, event, context));
        ledger.appendEvents(messages);
    }
}
