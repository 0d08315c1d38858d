package vn.annals.auth.automation.accounts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.annals.auth.answer.KnownMembers;
import vn.annals.contracts.member.MemberId;
import vn.annals.kernel.service.rights.HeldRightsStore;
import vn.annals.kernel.service.tenant.TenantDirectory;
import vn.annals.kernel.tenancy.CurrentTenant;
import vn.annals.kernel.tenancy.TenantId;

/** Whose members, of tenants and of the platform, some people are. It is the ledgers that say so: what the identity provider shows may have been tampered with. */
@Component
class Memberships {

    private final TenantDirectory tenants;
    private final HeldRightsStore rights;
    private final KnownMembers members;

    Memberships(TenantDirectory tenants, HeldRightsStore rights, KnownMembers members) {
        this.tenants = tenants;
        this.rights = rights;
        this.members = members;
    }

    record Membership(TenantId tenant, String person, MemberId member) {}

    /** One look-up for each, however many people are asked for. */
    List<Membership> of(Set<String> persons) {
        var found = new ArrayList<Membership>();
        if (persons.isEmpty()) {
            return found;
        }
        for (var tenant : ledgers()) {
            CurrentTenant.runAs(tenant, () -> {
                var known = rights.among(persons);
                if (!known.isEmpty()) {
                    members.among(known).forEach((person, member) -> found.add(new Membership(tenant, person, member)));
                }
            });
        }
        return found;
    }

    private List<TenantId> ledgers() {
        var all = new ArrayList<>(List.of(TenantId.PLATFORM));
        tenants.all().forEach(row -> all.add(new TenantId(row.slug())));
        return all;
    }
}
