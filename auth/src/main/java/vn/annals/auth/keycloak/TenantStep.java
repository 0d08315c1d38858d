package vn.annals.auth.keycloak;

/** One thing to do in the realm for a tenant. Each is harmless when somebody else was faster. */
sealed interface TenantStep {

    record OpenOrganization() implements TenantStep {}

    record EnableOrganization(String organization) implements TenantStep {}

    record OpenIntegrator() implements TenantStep {}

    record EnableIntegrator(String client) implements TenantStep {}

    record OpenGroup(String organization, String role) implements TenantStep {}

    record GrantRole(String organization, String group, String role) implements TenantStep {}

    /** The group gives more than it stands for. */
    record WithdrawRole(String organization, String group, String role) implements TenantStep {}

    record JoinOrganization(String organization, String integrator) implements TenantStep {}

    record JoinGroup(String organization, String group, String integrator) implements TenantStep {}

    record LeaveGroup(String organization, String group, String integrator) implements TenantStep {}
}
