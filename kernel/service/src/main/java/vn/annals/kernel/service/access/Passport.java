package vn.annals.kernel.service.access;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;
import vn.annals.kernel.tenancy.Actor;
import vn.annals.kernel.tenancy.Role;

/**
 * What a checked access token says about its bearer, in our words. {@code holders} are the names under which a tenant may
 * have given it rights.
 */
record Passport(
        String subject,
        Actor.Kind kind,
        String name,
        @Nullable String session,
        List<String> holders,
        Instant issued,
        Map<String, Set<Role>> tenantRoles,
        Set<Role> platformRoles) {

    private static final String API = "annals-api";

    Passport {
        holders = List.copyOf(holders);
        tenantRoles = Map.copyOf(tenantRoles);
        platformRoles = Set.copyOf(platformRoles);
    }

    static Passport of(Jwt token) {
        return new Passport(
                Objects.requireNonNull(token.getSubject()),
                program(token) ? Actor.Kind.CLIENT : Actor.Kind.USER,
                nameIn(token),
                Sessions.hash(token.getClaimAsString("sid")),
                holders(token),
                // One that does not say when it was made is as old as can be.
                Objects.requireNonNullElse(token.getIssuedAt(), Instant.EPOCH),
                tenantRoles(token),
                rolesIn(token.getClaim("realm_access"), true));
    }

    /** The same bearer with other roles, as it is called where these count. */
    Passport with(Map<String, Set<Role>> others, String called) {
        return new Passport(subject, kind, called, session, holders, issued, others, platformRoles);
    }

    /** The same bearer with other roles on the platform. */
    Passport onThePlatform(Set<Role> others) {
        return new Passport(subject, kind, name, session, holders, issued, tenantRoles, others);
    }

    Set<Role> rolesIn(String tenant) {
        return tenantRoles.getOrDefault(tenant, Set.of());
    }

    Set<Role> rolesAnywhere() {
        var roles = EnumSet.noneOf(Role.class);
        roles.addAll(platformRoles);
        tenantRoles.values().forEach(roles::addAll);
        return roles;
    }

    private static Map<String, Set<Role>> tenantRoles(Jwt token) {
        var roles = new HashMap<String, Set<Role>>();
        // A list instead of an object means that the token was issued without roles.
        if (token.getClaim("organization") instanceof Map<?, ?> organizations) {
            organizations.forEach((slug, membership) -> roles.put(
                    String.valueOf(slug), rolesIn(inside(inside(membership, "resource_access"), API), false)));
        }
        return roles;
    }

    private static Set<Role> rolesIn(@Nullable Object access, boolean platformWide) {
        var roles = EnumSet.noneOf(Role.class);
        if (inside(access, "roles") instanceof Collection<?> words) {
            words.forEach(word -> Role.of(String.valueOf(word))
                    .filter(role -> role.platformWide() == platformWide)
                    .ifPresent(roles::add));
        }
        return Set.copyOf(roles);
    }

    private static @Nullable Object inside(@Nullable Object claim, String name) {
        return claim instanceof Map<?, ?> map ? map.get(name) : null;
    }

    private static boolean program(Jwt token) {
        var login = token.getClaimAsString("preferred_username");
        return token.hasClaim("client_id")
                || (login != null && login.startsWith("service-account-"))
                || (!token.hasClaim("sid") && !token.hasClaim("name"));
    }

    private static List<String> holders(Jwt token) {
        var subject = Objects.requireNonNull(token.getSubject());
        var client = token.hasClaim("client_id") ? token.getClaimAsString("client_id") : token.getClaimAsString("azp");
        return client == null || !program(token) ? List.of(subject) : List.of(subject, client);
    }

    private static String nameIn(Jwt token) {
        for (var claim : new String[] {"name", "client_id", "azp", "preferred_username"}) {
            var name = token.getClaimAsString(claim);
            if (name != null && !name.isBlank()) {
                return name;
            }
        }
        return Objects.requireNonNull(token.getSubject());
    }
}
