package vn.annals.auth.keycloak;

/** A role of a client, or of the realm itself, as Keycloak writes it; a mapping must name both id and name. */
record KnownRole(String id, String name) {}
