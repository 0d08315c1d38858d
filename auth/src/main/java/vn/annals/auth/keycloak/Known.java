package vn.annals.auth.keycloak;

/** Something of Keycloak's of which only the id matters. */
record Known(String id) {}
