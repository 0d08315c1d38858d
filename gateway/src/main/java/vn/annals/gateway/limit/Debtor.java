package vn.annals.gateway.limit;

/** Who answers for a request. */
record Debtor(Kind kind, String name) {

    enum Kind {
        TENANT,
        SITE,
        PERSON,
        CLIENT,
        ADDRESS
    }
}
