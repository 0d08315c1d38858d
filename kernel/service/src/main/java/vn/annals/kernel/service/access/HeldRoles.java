package vn.annals.kernel.service.access;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import vn.annals.kernel.service.rights.Held;
import vn.annals.kernel.service.rights.Rights;
import vn.annals.kernel.service.tenant.TenantDirectory;
import vn.annals.kernel.tenancy.Role;
import vn.annals.kernel.tenancy.TenantId;

/** Of the roles that a token names, those that its bearer has not lost since: a token goes on saying what was true once. */
final class HeldRoles {

    private final TenantDirectory directory;
    private final Rights rights;

    HeldRoles(TenantDirectory directory, Rights rights) {
        this.directory = directory;
        this.rights = rights;
    }

    Passport everywhere(Passport passport) {
        return passport.tenantRoles().keySet().stream()
                .reduce(passport, (kept, slug) -> in(slug, kept), (_, last) -> last);
    }

    Passport in(String slug, Passport passport) {
        var claimed = passport.rolesIn(slug);
        if (claimed.isEmpty() || !known(slug)) {
            return passport;
        }
        var held = EnumSet.copyOf(claimed);
        var name = passport.name();
        for (var now : now(new TenantId(slug), passport)) {
            held.retainAll(now.with(passport.issued()));
            name = now.name().orElse(name);
        }
        var roles = new HashMap<String, Set<Role>>(passport.tenantRoles());
        if (held.isEmpty()) {
            roles.remove(slug);
        } else {
            roles.put(slug, Set.copyOf(held));
        }
        return passport.with(roles, name);
    }

    private List<Held> now(TenantId tenant, Passport passport) {
        return passport.holders().stream()
                .flatMap(holder -> rights.find(tenant, holder, passport.issued()).stream())
                .toList();
    }

    // A database is looked into only when it is a tenant's.
    private boolean known(String slug) {
        return TenantId.isSlug(slug) && directory.find(new TenantId(slug)).isPresent();
    }
}
