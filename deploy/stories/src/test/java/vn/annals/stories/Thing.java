package vn.annals.stories;

/** What an address or a question can name inside a tenant. */
enum Thing {
    ARTICLE,
    LIVE_ARTICLE,
    NAME,
    COMMENT,
    ASSET,
    SHOWN_ASSET,
    FILE,
    SHOWN_FILE,
    SECTION,
    SECTION_SLUG,
    MEMBER,
    PERSON,
    CLIENT,
    LOGIN,
    WEBHOOK,
    DELIVERY,
    EXPORT,
    COMMIT,
    TENANT;

    /** {@code before}: the step of the address in front of the variable. */
    static Thing inPath(String before, String variable) {
        return switch (before + "/" + variable) {
            case "articles/id", "parked/aggregate" -> ARTICLE;
            case "articles/name" -> NAME;
            case "receipts/article" -> LIVE_ARTICLE;
            case "comments/comment" -> COMMENT;
            case "media/id" -> ASSET;
            case "{tenant}/sha256" -> FILE;
            case "sections/id", "sections/section" -> SECTION;
            case "members/id", "people/id" -> MEMBER;
            case "clients/id" -> CLIENT;
            case "webhooks/id" -> WEBHOOK;
            case "deliveries/delivery" -> DELIVERY;
            case "exports/id" -> EXPORT;
            case "commits/number" -> COMMIT;
            default -> throw new AssertionError("no probe knows what {" + variable + "} behind " + before + " names");
        };
    }

    /** What the public sees tells nothing. */
    boolean isPublic() {
        return switch (this) {
            case LIVE_ARTICLE, NAME, SHOWN_ASSET, SHOWN_FILE, SECTION, SECTION_SLUG, TENANT -> true;
            case ARTICLE, COMMENT, ASSET, FILE, MEMBER, PERSON, CLIENT, LOGIN, WEBHOOK, DELIVERY, EXPORT, COMMIT ->
                false;
        };
    }
}
