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
                .reduce(onThePlatform(passport), (kept, slug) -> inTenant(slug, kept), (_, last) -> last);
    }

    Passport in(String slug, Passport passport) {
        return inTenant(slug, onThePlatform(passport));
    }

    Passport onThePlatform(Passport passport) {
        var claimed = passport.platformRoles();
        return claimed.isEmpty()
                ? passport
                : passport.onThePlatform(held(claimed, now(TenantId.PLATFORM, passport), passport));
    }

    private Passport inTenant(String slug, Passport passport) {
        var claimed = passport.rolesIn(slug);
        if (claimed.isEmpty() || !known(slug)) {
            return passport;
        }
        var all = now(new TenantId(slug), passport);
        var held = held(claimed, all, passport);
        var roles = new HashMap<String, Set<Role>>(passport.tenantRoles());
        if (held.isEmpty()) {
            roles.remove(slug);
        } else {
            roles.put(slug, held);
        }
        var name = all.stream().flatMap(now -> now.name().stream()).reduce(passport.name(), (_, last) -> last);
        return passport.with(roles, name);
    }

    private static Set<Role> held(Set<Role> claimed, List<Held> all, Passport passport) {
        var held = EnumSet.copyOf(claimed);
        all.forEach(now -> held.retainAll(now.with(passport.issued())));
        return Set.copyOf(held);
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
