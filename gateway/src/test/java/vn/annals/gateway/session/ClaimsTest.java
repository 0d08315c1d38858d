package vn.annals.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.annals.gateway.session.SessionView.Membership;

class ClaimsTest {

    @Test
    void roles_come_from_the_organization_claim_in_the_order_of_the_slugs() {
        var claims = new Claims(Map.of(
                "organization",
                Map.of("lang-son", organization("auditor"), "bac-giang", organization("editor", "author"))));

        assertThat(claims.memberships())
                .containsExactly(
                        new Membership("bac-giang", List.of("author", "editor")),
                        new Membership("lang-son", List.of("auditor")));
    }

    @Test
    void a_role_of_another_client_or_of_the_platform_is_no_role_in_a_tenant() {
        var claims = new Claims(Map.of(
                "organization",
                Map.of(
                        "bac-giang", Map.of("resource_access", Map.of("account", Map.of("roles", List.of("admin")))),
                        "lang-son", organization("platform-admin", "something"),
                        "../evil", organization("admin"))));

        assertThat(claims.memberships()).isEmpty();
    }

    @Test
    void platform_roles_are_roles_of_the_realm() {
        var claims = new Claims(
                Map.of("realm_access", Map.of("roles", List.of("offline_access", "admin", "platform-auditor"))));

        assertThat(claims.platformRoles()).containsExactly("platform-auditor");
    }

    @Test
    void a_token_without_organizations_has_no_tenants() {
        assertThat(new Claims(Map.of()).memberships()).isEmpty();
        assertThat(new Claims(Map.of("organization", List.of("bac-giang"))).memberships())
                .isEmpty();
        assertThat(new Claims(Map.of()).platformRoles()).isEmpty();
    }

    private static Map<String, Object> organization(String... roles) {
        return Map.of("resource_access", Map.of("annals-api", Map.of("roles", List.of(roles))), "groups", List.of());
    }
}
