package vn.annals.gateway.session;

import com.nimbusds.jwt.JWTParser;
import java.text.ParseException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.annals.kernel.tenancy.Role;
import vn.annals.kernel.tenancy.TenantId;

/** What an access token says about a person: name, roles in tenants, roles across the platform. */
record Claims(Map<String, Object> all) {

    // Not verified again: the token came from Keycloak's own token endpoint and has never left the gateway.
    static Claims of(String accessToken) {
        try {
            return new Claims(JWTParser.parse(accessToken).getJWTClaimsSet().getClaims());
        } catch (ParseException notReadable) {
            throw new IllegalStateException("Keycloak gave an access token that is not a JWT", notReadable);
        }
    }

    @Nullable
    String text(String claim) {
        return all.get(claim) instanceof String text ? text : null;
    }

    List<SessionView.Membership> memberships() {
        return within(all, "organization").entrySet().stream()
                .filter(organization -> TenantId.isSlug(organization.getKey()))
                .map(organization ->
                        new SessionView.Membership(organization.getKey(), rolesIn(organization.getValue())))
                .filter(membership -> !membership.roles().isEmpty())
                .sorted((one, other) -> one.slug().compareTo(other.slug()))
                .toList();
    }

    List<String> platformRoles() {
        return known(within(all, "realm_access").get("roles"), true);
    }

    private static List<String> rolesIn(Object organization) {
        var api = within(within(map(organization), "resource_access"), "annals-api");
        return known(api.get("roles"), false);
    }

    private static List<String> known(@Nullable Object roles, boolean platformWide) {
        return roles instanceof Collection<?> named
                ? named.stream()
                        .flatMap(name -> Role.of(String.valueOf(name)).stream())
                        .filter(role -> role.platformWide() == platformWide)
                        .sorted()
                        .map(Role::word)
                        .toList()
                : List.of();
    }

    private static Map<String, Object> within(Map<String, Object> outer, String name) {
        return map(outer.get(name));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }
}
