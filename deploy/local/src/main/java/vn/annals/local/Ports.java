package vn.annals.local;

/** Where everything listens, always on the loopback interface. */
record Ports(
        int gateway,
        int keycloak,
        int keycloakManagement,
        int auth,
        int article,
        int media,
        int database,
        int objects,
        int mail) {

    static Ports of(Place place) {
        return new Ports(
                place.port("ANNALS_GATEWAY_PORT", 8080),
                place.port("ANNALS_KEYCLOAK_PORT", 8081),
                place.port("ANNALS_KEYCLOAK_MANAGEMENT_PORT", 8082),
                place.port("ANNALS_AUTH_PORT", 8091),
                place.port("ANNALS_ARTICLE_PORT", 8092),
                place.port("ANNALS_MEDIA_PORT", 8093),
                place.port("ANNALS_DATABASE_PORT", 27117),
                place.port("ANNALS_OBJECTS_PORT", 8094),
                place.port("ANNALS_MAIL_PORT", 8095));
    }

    String gatewayUrl() {
        return "http://localhost:" + gateway;
    }

    String keycloakUrl() {
        return "http://localhost:" + keycloak;
    }

    String mailUrl() {
        return "http://localhost:" + mail;
    }

    /** Letters are brought next door to where they are read. */
    int smtp() {
        return mail + 1;
    }

    String issuer() {
        return keycloakUrl() + "/realms/annals";
    }
}
