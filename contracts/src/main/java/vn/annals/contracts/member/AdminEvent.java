package vn.annals.contracts.member;

import org.axonframework.serialization.Revision;

/**
 * Who can manage a tenant: enabled members with the role {@code admin}; of the platform, with {@code platform-admin}. There
 * is one roll of them, so that one is left.
 */
public sealed interface AdminEvent {

    MemberId memberId();

    @Revision("1")
    record AdminAppointed(MemberId memberId) implements AdminEvent {}

    @Revision("1")
    record AdminDismissed(MemberId memberId) implements AdminEvent {}
}
