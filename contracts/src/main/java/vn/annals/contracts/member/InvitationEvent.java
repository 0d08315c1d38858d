package vn.annals.contracts.member;

import org.axonframework.serialization.Revision;

/**
 * What became of the letters that tell a member how to sign in. {@code letter} counts those of one membership, from 1;
 * where they went and what stood in them is nowhere here.
 */
public sealed interface InvitationEvent {

    MemberId memberId();

    int letter();

    /** The identity provider knows the member now, or somebody asked for another letter. */
    @Revision("1")
    record InvitationRequested(MemberId memberId, int letter) implements InvitationEvent {}

    /** It could not be sent yet; it is tried again until it is sent or waived. */
    @Revision("1")
    record InvitationDelayed(MemberId memberId, int letter) implements InvitationEvent {}

    /** The identity provider handed it to the mail server. */
    @Revision("1")
    record InvitationSent(MemberId memberId, int letter) implements InvitationEvent {}

    /** There was no need for it: the member can sign in already, or must not. */
    @Revision("1")
    record InvitationWaived(MemberId memberId, int letter) implements InvitationEvent {}
}
