package vn.annals.contracts.article;

import org.axonframework.serialization.Revision;

/**
 * That sections of a tenant's site have changed, whichever they were. There is one count for all of them, so that of two
 * changes made on the same arrangement one is refused.
 */
public sealed interface ArrangementEvent {

    /** {@code revision} counts the arrangements a site has had, from 1. It comes behind the changes that made it. */
    @Revision("1")
    record SectionsArranged(int revision) implements ArrangementEvent {}
}
