package vn.annals.auth.write;

import java.util.List;
import vn.annals.contracts.member.MemberEvent;
import vn.annals.contracts.member.MemberEvent.MemberConverged;
import vn.annals.contracts.member.MemberEvent.MemberDisabled;
import vn.annals.contracts.member.MemberEvent.MemberEnabled;
import vn.annals.contracts.member.MemberEvent.MemberInvited;
import vn.annals.contracts.member.MemberEvent.MemberRemoved;
import vn.annals.contracts.member.MemberEvent.MemberRolesChanged;
import vn.annals.kernel.tenancy.Role;

/** Where a member stands. {@code converged} is the last revision that the identity provider was brought to. */
sealed interface MemberState {

    int converged();

    record Absent() implements MemberState {
        @Override
        public int converged() {
            return 0;
        }
    }

    record Present(int revision, List<String> roles, boolean enabled, int converged) implements MemberState {

        boolean isAdmin() {
            return enabled && manages(roles);
        }

        Present reached(int to) {
            return new Present(revision, roles, enabled, to);
        }

        Present with(List<String> others) {
            return new Present(revision + 1, others, enabled, converged);
        }

        Present disabled() {
            return new Present(revision + 1, roles, false, converged);
        }

        Present enabledAgain() {
            return new Present(revision + 1, roles, true, converged);
        }
    }

    /** In a tenant its admins, on the platform those of the platform. */
    static boolean manages(List<String> roles) {
        return roles.contains(Role.ADMIN.word()) || roles.contains(Role.PLATFORM_ADMIN.word());
    }

    record Removed(int converged) implements MemberState {}

    default MemberState after(MemberEvent event) {
        return switch (event) {
            case MemberInvited invited -> new Present(invited.revision(), invited.roles(), true, 0);
            case MemberRolesChanged changed -> present().with(changed.roles());
            case MemberDisabled _ -> present().disabled();
            case MemberEnabled _ -> present().enabledAgain();
            case MemberRemoved _ -> new Removed(converged());
            case MemberConverged done -> converged(done.revision());
        };
    }

    private MemberState converged(int to) {
        return switch (this) {
            case Absent _ -> this;
            case Present member -> member.reached(to);
            case Removed _ -> new Removed(to);
        };
    }

    // What only a present member can have happened to it is written by nobody else.
    private Present present() {
        return (Present) this;
    }
}
