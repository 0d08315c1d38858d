package vn.annals.contracts.article;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Everything that may be asked of a tenant's site as a whole. */
public sealed interface SiteCommand {

    SiteId siteId();

    /** A null {@code expectedRevision} means that any will do. */
    record ChangeSettings(
            @TargetAggregateIdentifier SiteId siteId,
            @Nullable Integer expectedRevision,
            SiteSettings settings) implements SiteCommand {}
}
