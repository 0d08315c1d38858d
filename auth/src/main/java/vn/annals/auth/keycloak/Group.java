package vn.annals.auth.keycloak;

import java.util.List;
import java.util.Map;

/** A group of an organization as Keycloak writes it, with the client roles it gives to its members. */
record Group(String id, String name, Map<String, List<String>> clientRoles) {

    Group {
        clientRoles = clientRoles == null ? Map.of() : Map.copyOf(clientRoles);
    }

    List<String> given(String client) {
        return clientRoles.getOrDefault(client, List.of());
    }

    boolean gives(String client, String role) {
        return clientRoles.getOrDefault(client, List.of()).contains(role);
    }
}
