package vn.annals.auth.keycloak;

/** A role of a client as Keycloak writes it; a mapping must name both id and name. */
record ClientRole(String id, String name) {}
