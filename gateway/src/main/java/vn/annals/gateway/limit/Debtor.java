package vn.annals.gateway.limit;

/** Who answers for a request. */
record Debtor(Kind kind, String name) {

    enum Kind {
        TENANT,
        SITE,
        PERSON,
        CLIENT,
        ADDRESS,
        /** An address again, for the sign-ins that are begun from it. */
        SIGN_IN
    }
}
