package vn.annals.article.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import vn.annals.contracts.article.SiteCommand.ChangeSettings;
import vn.annals.contracts.article.SiteEvent.SettingsChanged;
import vn.annals.contracts.article.SiteId;
import vn.annals.contracts.article.SiteSettings;
import vn.annals.kernel.refusal.EdgeRefusal;

/** The site of a tenant: what was decided about all of it. */
@Aggregate
class Site {

    @AggregateIdentifier
    private @Nullable SiteId id;

    private int revision;
    private SiteSettings settings = SiteSettings.FIRST;

    protected Site() {
        // Axon rebuilds the site from its events.
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ChangeSettings command) {
        if (command.expectedRevision() != null && command.expectedRevision() != revision) {
            throw EdgeRefusal.STALE_REVISION
                    .because("the settings have been changed since that revision")
                    .with("currentRevision", revision);
        }
        if (!command.settings().equals(settings)) {
            apply(new SettingsChanged(command.siteId(), revision + 1, command.settings()));
        }
    }

    @EventSourcingHandler
    void on(SettingsChanged event) {
        id = event.siteId();
        revision = event.revision();
        settings = event.settings();
    }
}
