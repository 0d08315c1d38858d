package vn.annals.auth.keycloak;

/** The realm for work that nobody waits for: it makes few calls a second, and those who are waited for come in between. */
public record BackgroundRealm(
        TenantRealm tenants, MemberRealm members, ClientRealm clients, RealmSurvey survey, RealmEvents events) {}
