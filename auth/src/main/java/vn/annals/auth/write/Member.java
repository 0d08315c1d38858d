package vn.annals.auth.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static vn.annals.contracts.member.MemberRefusal.MEMBER_EXISTS;
import static vn.annals.contracts.member.MemberRefusal.MEMBER_NOT_FOUND;
import static vn.annals.kernel.refusal.EdgeRefusal.STALE_REVISION;

import java.time.Clock;
import java.time.Instant;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import vn.annals.auth.contact.ContactSettings;
import vn.annals.auth.write.MemberState.Absent;
import vn.annals.auth.write.MemberState.Present;
import vn.annals.auth.write.MemberState.Removed;
import vn.annals.contracts.member.InvitationEvent;
import vn.annals.contracts.member.InvitationEvent.InvitationRequested;
import vn.annals.contracts.member.MemberCommand.ChangeMemberRoles;
import vn.annals.contracts.member.MemberCommand.ConfirmMember;
import vn.annals.contracts.member.MemberCommand.DisableMember;
import vn.annals.contracts.member.MemberCommand.EnableMember;
import vn.annals.contracts.member.MemberCommand.InviteMember;
import vn.annals.contracts.member.MemberCommand.RemoveMember;
import vn.annals.contracts.member.MemberCommand.RequestInvitation;
import vn.annals.contracts.member.MemberCommand.SettleInvitation;
import vn.annals.contracts.member.MemberEvent;
import vn.annals.contracts.member.MemberEvent.MemberConverged;
import vn.annals.contracts.member.MemberEvent.MemberDisabled;
import vn.annals.contracts.member.MemberEvent.MemberEnabled;
import vn.annals.contracts.member.MemberEvent.MemberInvited;
import vn.annals.contracts.member.MemberEvent.MemberRemoved;
import vn.annals.contracts.member.MemberEvent.MemberRolesChanged;
import vn.annals.contracts.member.MemberId;

/**
 * One person's membership in a tenant, or of the platform. Each change of who can manage it is told to its roll of admins in
 * the same commit.
 */
@Aggregate
class Member {

    private static final int FIRST = 1;

    @AggregateIdentifier
    private @Nullable MemberId id;

    private MemberState state = new Absent();
    private @Nullable String person;
    private Letters letters = Letters.NONE;

    protected Member() {
        // Axon rebuilds the member from its events.
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(InviteMember command, Admins admins) {
        switch (state) {
            case Absent _ -> {
                if (MemberState.manages(command.roles())) {
                    admins.appoint(command.memberId());
                }
                apply(new MemberInvited(command.memberId(), FIRST, command.roles()));
            }
            case Present _ -> throw MEMBER_EXISTS.because("this person is a member already");
            case Removed _ -> throw MEMBER_NOT_FOUND.because("this membership has ended");
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ChangeMemberRoles command, Admins admins) {
        var member = member(command.expected());
        if (!member.roles().equals(command.roles())) {
            become(command.memberId(), member, member.with(command.roles()), admins);
            apply(new MemberRolesChanged(command.memberId(), member.revision() + 1, command.roles()));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(DisableMember command, Admins admins) {
        var member = member(command.expected());
        if (member.enabled()) {
            become(command.memberId(), member, member.disabled(), admins);
            apply(new MemberDisabled(command.memberId(), member.revision() + 1));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(EnableMember command, Admins admins) {
        var member = member(command.expected());
        if (!member.enabled()) {
            become(command.memberId(), member, member.enabledAgain(), admins);
            apply(new MemberEnabled(command.memberId(), member.revision() + 1));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RemoveMember command, Admins admins) {
        var member = member(command.expected());
        become(command.memberId(), member, member.disabled(), admins);
        apply(new MemberRemoved(command.memberId(), member.revision() + 1));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ConfirmMember command) {
        demandKnown();
        if (command.revision() > state.converged() || isAnother(command)) {
            var unheard = mustHear(command.person());
            apply(new MemberConverged(command.memberId(), command.revision(), command.person()));
            if (unheard) {
                apply(new InvitationRequested(command.memberId(), letters.next()));
            }
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RequestInvitation command, Clock clock, ContactSettings settings) {
        member(null);
        // The first one follows by itself as soon as there is an account.
        if (person != null && !letters.underWay()) {
            letters.demandPause(settings.letterPause(), clock.instant());
            apply(new InvitationRequested(command.memberId(), letters.next()));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(SettleInvitation command) {
        demandKnown();
        letters.settled(command).ifPresent(event -> apply(event));
    }

    @EventSourcingHandler
    void on(MemberEvent event) {
        id = event.memberId();
        state = state.after(event);
        if (event instanceof MemberConverged done && done.person() != null) {
            person = done.person();
        }
    }

    @EventSourcingHandler
    void on(InvitationEvent event, @Timestamp Instant at) {
        id = event.memberId();
        letters = letters.after(event, at);
    }

    private void demandKnown() {
        if (state instanceof Absent) {
            throw MEMBER_NOT_FOUND.because("there is no such member");
        }
    }

    // Whoever works here under an account for the first time has to learn how to sign in with it.
    private boolean mustHear(@Nullable String account) {
        return account != null
                && state instanceof Present member
                && member.enabled()
                && (letters.none() || !account.equals(person));
    }

    // An account that was lost has been replaced.
    private boolean isAnother(ConfirmMember command) {
        return command.revision() == state.converged()
                && command.person() != null
                && !command.person().equals(person);
    }

    private Present member(@Nullable Integer expected) {
        return switch (state) {
            case Absent _, Removed _ -> throw MEMBER_NOT_FOUND.because("there is no such member");
            case Present member -> {
                if (expected != null && expected != member.revision()) {
                    throw STALE_REVISION
                            .because("the member has been changed since that revision")
                            .with("currentRevision", member.revision());
                }
                yield member;
            }
        };
    }

    private static void become(MemberId member, Present before, Present after, Admins admins) {
        if (before.isAdmin() && !after.isAdmin()) {
            admins.dismiss(member);
        } else if (!before.isAdmin() && after.isAdmin()) {
            admins.appoint(member);
        }
    }
}
