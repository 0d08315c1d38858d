package vn.annals.auth.keycloak;

import org.jspecify.annotations.Nullable;

/** A client as Keycloak lists it. */
record Program(String id, String clientId, @Nullable Boolean enabled) {}
