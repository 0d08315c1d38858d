package vn.annals.auth.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static vn.annals.contracts.member.MemberRefusal.MEMBER_IS_LAST_ADMIN;

import java.util.HashSet;
import java.util.Set;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import vn.annals.contracts.member.AdminEvent;
import vn.annals.contracts.member.AdminEvent.AdminAppointed;
import vn.annals.contracts.member.AdminEvent.AdminDismissed;
import vn.annals.contracts.member.MemberId;

/** All admins of a tenant, or of the platform, in one place: of two who dismiss each other at once, one finds that the other was faster. */
@AggregateRoot
class AdminRoll {

    /** A tenant has one. */
    static final String ID = "admins";

    private static final int ENTRY = 100;

    @AggregateIdentifier
    private String id = ID;

    private final Set<MemberId> admins = new HashSet<>();

    protected AdminRoll() {
        // Axon rebuilds the roll from its events.
    }

    void appoint(MemberId member) {
        if (!admins.contains(member)) {
            apply(new AdminAppointed(member));
        }
    }

    void dismiss(MemberId member) {
        if (admins.equals(Set.of(member))) {
            throw MEMBER_IS_LAST_ADMIN.because("at least one admin must be left; appoint another first");
        }
        if (admins.contains(member)) {
            apply(new AdminDismissed(member));
        }
    }

    @EventSourcingHandler
    void on(AdminEvent event) {
        id = ID;
        switch (event) {
            case AdminAppointed(var member) -> admins.add(member);
            case AdminDismissed(var member) -> admins.remove(member);
        }
    }

    int size() {
        return admins.size() * ENTRY;
    }
}
