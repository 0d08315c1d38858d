package vn.annals.auth.keycloak;

/** One thing to do in the realm for an account's place in a tenant. Each is harmless when somebody else was faster. */
sealed interface PlaceStep {

    record JoinOrganization(String organization, String user) implements PlaceStep {}

    record JoinGroup(String organization, String group, String user) implements PlaceStep {}

    record LeaveGroup(String organization, String group, String user) implements PlaceStep {}

    record LeaveOrganization(String organization, String user) implements PlaceStep {}

    record EndSessions(String user) implements PlaceStep {}
}
