package vn.annals.gateway.limit;

/**
 * As whom a request comes, as far as anybody sees who has checked nothing of it. It stands for the debtor that it was found
 * to be: {@code where} names the tenant when the debtor is one, and is empty when it is the caller.
 */
record Face(Kind kind, String who, String where) {

    enum Kind {
        TOKEN,
        SESSION,
        VISITOR
    }

    static Face of(Kind kind, String who) {
        return new Face(kind, who, "");
    }

    boolean isOfTenant() {
        return !where.isEmpty();
    }
}
