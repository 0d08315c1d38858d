package vn.annals.auth.keycloak;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A client as Keycloak writes it. {@code id} is Keycloak's and absent until it is made; the secret is Keycloak's too. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Client(
        @Nullable String id,
        String clientId,
        String name,
        boolean enabled,
        boolean publicClient,
        boolean serviceAccountsEnabled,
        boolean standardFlowEnabled,
        boolean directAccessGrantsEnabled,
        boolean fullScopeAllowed,
        List<String> defaultClientScopes,
        List<String> optionalClientScopes,
        List<Mapper> protocolMappers) {

    /** A mapper that writes something into the client's tokens. */
    record Mapper(String name, String protocol, String protocolMapper, Map<String, String> config) {

        static Mapper of(String name, String kind, Map<String, String> config) {
            return new Mapper(name, "openid-connect", kind, config);
        }
    }

    /** A program of one tenant: signs in with its secret only, sees its tenant's roles only. */
    static Client integrator(String clientId, String name) {
        return new Client(
                null,
                clientId,
                name,
                true,
                false,
                true,
                false,
                false,
                false,
                List.of("basic", "organization"),
                List.of(),
                List.of(audience(), roles()));
    }

    private static Mapper audience() {
        return Mapper.of(
                "audience annals-api",
                "oidc-audience-mapper",
                Map.of(
                        "included.client.audience", TenantPlan.API,
                        "access.token.claim", "true",
                        "id.token.claim", "false",
                        "introspection.token.claim", "true"));
    }

    private static Mapper roles() {
        return Mapper.of(
                "organization roles",
                "oidc-organization-group-membership-mapper",
                Map.of(
                        "addGroupRoleMappings", "true",
                        "access.token.claim", "true",
                        "id.token.claim", "true",
                        "userinfo.token.claim", "true",
                        "introspection.token.claim", "true"));
    }
}
