package vn.annals.auth.keycloak;

/** One thing that was not as it had to be, and is now. */
public sealed interface Mended {

    record AccountMade() implements Mended {}

    record AccountEnabled() implements Mended {}

    record Joined() implements Mended {}

    record Left() implements Mended {}

    record RoleGiven(String role) implements Mended {}

    record RoleTaken(String role) implements Mended {}

    record SignedOut() implements Mended {}

    /** Of the organization or of a client; {@code part} names it, such as {@code group/editor}. */
    record PartRestored(String part) implements Mended {}
}
