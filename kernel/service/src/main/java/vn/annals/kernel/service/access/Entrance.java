package vn.annals.kernel.service.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import vn.annals.kernel.refusal.EdgeRefusal;
import vn.annals.kernel.refusal.Refusal;
import vn.annals.kernel.service.tenant.People;
import vn.annals.kernel.tenancy.Actor;
import vn.annals.kernel.tenancy.Role;
import vn.annals.kernel.tenancy.TenantId;

/** Decides whether a request may reach its endpoint, in which tenant and as whom. What declares nothing stays shut. */
final class Entrance {

    /** The role written into the ledger is the strongest of those that permit the act. */
    private static final List<Role> STRONGEST_FIRST = List.of(
            Role.PLATFORM_ADMIN,
            Role.ADMIN,
            Role.APPROVER,
            Role.EDITOR,
            Role.AUTHOR,
            Role.INTEGRATOR,
            Role.AUDITOR,
            Role.PLATFORM_AUDITOR);

    private final TenantGate tenants;
    private final HeldRoles heldRoles;
    private final People people;

    Entrance(TenantGate tenants, HeldRoles heldRoles, People people) {
        this.tenants = tenants;
        this.heldRoles = heldRoles;
        this.people = people;
    }

    Entry admit(HttpServletRequest request, HandlerMethod endpoint) {
        var incoming = Incoming.of(request);
        var slug = slugIn(request);
        var passport = request.getUserPrincipal() instanceof PassportToken token ? token.passport() : null;
        var allowed = endpoint.getMethodAnnotation(AllowedRoles.class);
        if (allowed != null) {
            return admitted(incoming, slug, known(passport), allowed);
        }
        if (endpoint.hasMethodAnnotation(PublicAccess.class)) {
            return visitor(incoming, slug, passport);
        }
        if (Declarations.undeclared(endpoint)) {
            throw EdgeRefusal.NOT_FOUND.because("nothing is found at this address");
        }
        return new Entry(incoming, null, null);
    }

    private Entry admitted(Incoming incoming, @Nullable String slug, Passport shown, AllowedRoles allowed) {
        var listed = Set.of(allowed.value());
        var passport = slug == null ? heldRoles.everywhere(shown) : heldRoles.in(slug, shown);
        var roles = counted(passport, slug, listed);
        if (roles.isEmpty() && !counted(shown, slug, listed).isEmpty()) {
            throw EdgeRefusal.TOKEN_INVALID.because("the access token is from before its bearer lost what it says");
        }
        if (slug != null && roles.isEmpty()) {
            throw unknown();
        }
        var tenant = slug == null || allowed.platform() ? TenantId.PLATFORM : tenants.open(slug, incoming);
        var permitting = STRONGEST_FIRST.stream()
                .filter(role -> roles.contains(role) && listed.contains(role))
                .findFirst()
                .orElseThrow(() -> EdgeRefusal.NOT_PERMITTED.because("your roles here do not permit this"));
        // Only who comes in is met: an admin who invites an address learns no name from that until its owner works
        // here.
        // A member's name is the tenant's own and stays out of the platform's database.
        if (!tenant.equals(TenantId.PLATFORM) || permitting.platformWide()) {
            people.met(tenant, passport.subject(), passport.name());
        }
        return new Entry(incoming, tenant, caller(passport, permitting, roles));
    }

    private Entry visitor(Incoming incoming, @Nullable String slug, @Nullable Passport shown) {
        if (slug == null) {
            return new Entry(incoming, null, null);
        }
        var tenant = tenants.openToVisitors(slug);
        var passport = shown == null ? null : heldRoles.in(slug, shown);
        var roles = passport == null ? Set.<Role>of() : passport.rolesIn(slug);
        return new Entry(
                incoming,
                tenant,
                passport == null || roles.isEmpty() ? null : caller(passport, strongest(roles), roles));
    }

    private static Set<Role> counted(Passport passport, @Nullable String slug, Set<Role> listed) {
        if (slug == null) {
            return passport.rolesAnywhere();
        }
        var roles = EnumSet.noneOf(Role.class);
        roles.addAll(passport.rolesIn(slug));
        passport.platformRoles().stream().filter(listed::contains).forEach(roles::add);
        return roles;
    }

    private static Caller caller(Passport passport, Role permitting, Set<Role> roles) {
        var actor = new Actor(passport.subject(), passport.kind(), permitting.word(), passport.session());
        return new Caller(actor, passport.name(), roles, passport.tenantRoles().keySet());
    }

    private static Role strongest(Set<Role> roles) {
        return STRONGEST_FIRST.stream().filter(roles::contains).findFirst().orElseThrow();
    }

    private static Passport known(@Nullable Passport passport) {
        if (passport == null) {
            throw EdgeRefusal.AUTHENTICATION_REQUIRED.because("sign in first");
        }
        return passport;
    }

    private static @Nullable String slugIn(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                        && variables.get("tenant") instanceof String slug
                ? slug
                : null;
    }

    static Refusal unknown() {
        return EdgeRefusal.NOT_FOUND.because("nothing is found at this address");
    }
}
