package vn.annals.auth.read.directory;

import static vn.annals.auth.answer.TenantAnswer.ACTIVE;
import static vn.annals.auth.answer.TenantAnswer.CLOSED;
import static vn.annals.auth.answer.TenantAnswer.PROVISIONING;
import static vn.annals.auth.answer.TenantAnswer.SUSPENDED;

import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.springframework.stereotype.Component;
import vn.annals.auth.answer.TenantAnswer;
import vn.annals.contracts.tenant.TenantEvent.TenantActivated;
import vn.annals.contracts.tenant.TenantEvent.TenantClosed;
import vn.annals.contracts.tenant.TenantEvent.TenantDescribed;
import vn.annals.contracts.tenant.TenantEvent.TenantRegistered;
import vn.annals.contracts.tenant.TenantEvent.TenantResumed;
import vn.annals.contracts.tenant.TenantEvent.TenantSuspended;

@Component
@ProcessingGroup(DirectoryProjection.SLICE)
class DirectoryProjection {

    static final String SLICE = "directory";

    private final DirectoryStore directory;

    DirectoryProjection(DirectoryStore directory) {
        this.directory = directory;
    }

    @EventHandler
    void on(TenantRegistered event, @Timestamp Instant at, @MetaDataValue("commit") long commit) {
        var tenant = new TenantAnswer(
                event.slug(), event.name(), event.locality(), event.hostnames(), PROVISIONING, at, null);
        directory.add(tenant, commit);
    }

    @EventHandler
    void on(TenantActivated event, @Timestamp Instant at, @MetaDataValue("commit") long commit) {
        directory.activated(event.slug(), at, commit);
    }

    @EventHandler
    void on(TenantSuspended event, @MetaDataValue("commit") long commit) {
        directory.became(event.slug(), SUSPENDED, commit);
    }

    @EventHandler
    void on(TenantResumed event, @MetaDataValue("commit") long commit) {
        directory.became(event.slug(), ACTIVE, commit);
    }

    @EventHandler
    void on(TenantDescribed event, @MetaDataValue("commit") long commit) {
        directory.described(event, commit);
    }

    @EventHandler
    void on(TenantClosed event, @MetaDataValue("commit") long commit) {
        directory.became(event.slug(), CLOSED, commit);
    }
}
