package vn.annals.contracts;

import java.util.List;
import vn.annals.contracts.account.AccountEvent;
import vn.annals.contracts.article.ArrangementEvent;
import vn.annals.contracts.article.ArticleEvent;
import vn.annals.contracts.article.CommentEvent;
import vn.annals.contracts.article.SectionEvent;
import vn.annals.contracts.article.SiteEvent;
import vn.annals.contracts.audit.AuditEvent;
import vn.annals.contracts.client.ClientEvent;
import vn.annals.contracts.drift.DriftEvent;
import vn.annals.contracts.ledger.ExportEvent;
import vn.annals.contracts.media.MediaEvent;
import vn.annals.contracts.member.AdminEvent;
import vn.annals.contracts.member.AdoptionEvent;
import vn.annals.contracts.member.InvitationEvent;
import vn.annals.contracts.member.MemberEvent;
import vn.annals.contracts.tenant.TenantEvent;
import vn.annals.contracts.webhook.WebhookEvent;

/** Everything a ledger can hold: each service reads all of it, whoever wrote it. */
public final class LedgerEvents {

    public static final List<Class<?>> FAMILIES = List.of(
            ArticleEvent.class,
            CommentEvent.class,
            SectionEvent.class,
            ArrangementEvent.class,
            SiteEvent.class,
            MediaEvent.class,
            TenantEvent.class,
            MemberEvent.class,
            AdminEvent.class,
            AdoptionEvent.class,
            InvitationEvent.class,
            ClientEvent.class,
            WebhookEvent.class,
            DriftEvent.class,
            AccountEvent.class,
            ExportEvent.class,
            AuditEvent.class);

    private LedgerEvents() {}
}
