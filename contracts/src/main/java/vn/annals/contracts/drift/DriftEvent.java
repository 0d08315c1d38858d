package vn.annals.contracts.drift;

import java.util.List;
import org.axonframework.serialization.Revision;
import vn.annals.contracts.client.ClientId;
import vn.annals.contracts.member.MemberId;

/**
 * What somebody had changed in the identity provider past the ledger, and was brought back to what the ledger says.
 * {@code person} is the opaque subject of an account.
 */
public sealed interface DriftEvent {

    /** The member had lost these roles. */
    @Revision("1")
    record RolesRestored(MemberId memberId, String person, List<String> roles) implements DriftEvent {
        public RolesRestored {
            roles = List.copyOf(roles);
        }
    }

    /** The member had been given these roles, which the ledger does not know of. */
    @Revision("1")
    record RolesWithdrawn(MemberId memberId, String person, List<String> roles) implements DriftEvent {
        public RolesWithdrawn {
            roles = List.copyOf(roles);
        }
    }

    /** The member had been taken out of the tenant's organization, and with that out of all roles. */
    @Revision("1")
    record MembershipRestored(MemberId memberId, String person) implements DriftEvent {}

    /** The member's account had been switched off. */
    @Revision("1")
    record AccountEnabled(MemberId memberId, String person) implements DriftEvent {}

    /** The member's account was gone. {@code person} is the new one, for which a password must be set. */
    @Revision("1")
    record AccountReplaced(MemberId memberId, String person) implements DriftEvent {}

    /**
     * Somebody had been put into the tenant's organization, or given a role of the platform, of whom the ledger knows
     * nothing. The account is left.
     */
    @Revision("1")
    record StrangerRemoved(String person) implements DriftEvent {}

    /** Something of the organization itself, its groups or what they give was not as it must be; {@code parts} names it. */
    @Revision("1")
    record OrganizationRestored(List<String> parts) implements DriftEvent {
        public OrganizationRestored {
            parts = List.copyOf(parts);
        }
    }

    /** Something of an API client was not as it must be; {@code parts} names it. One made anew has a secret nobody knows. */
    @Revision("1")
    record ClientRestored(ClientId clientId, List<String> parts) implements DriftEvent {
        public ClientRestored {
            parts = List.copyOf(parts);
        }
    }

    /** A revoked API client was there again. */
    @Revision("1")
    record ClientClosed(ClientId clientId) implements DriftEvent {}
}
