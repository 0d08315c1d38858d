package vn.annals.contracts.article;

import org.axonframework.serialization.Revision;

/** Everything that can have happened to a tenant's site as a whole. */
public sealed interface SiteEvent {

    SiteId siteId();

    /** {@code revision} counts the settings a site has had, from 1. */
    @Revision("1")
    record SettingsChanged(SiteId siteId, int revision, SiteSettings settings) implements SiteEvent {}
}
