package vn.annals.kernel.tenancy;

import org.jspecify.annotations.Nullable;

/**
 * Who acts. {@code id} is the identity provider's opaque subject, never a name or an address; {@code role} is the role
 * that permitted the act; {@code session} is a hash of the session, null for programs and for the system itself.
 */
public record Actor(
        String id,
        Kind kind,
        @Nullable String role,
        @Nullable String session) {

    /** What kind of session the act came through. */
    public enum Kind {
        USER,
        CLIENT,
        SYSTEM;

        /** The word in the ledger's leaf. */
        public String word() {
            return switch (this) {
                case USER -> "user";
                case CLIENT -> "client";
                case SYSTEM -> "system";
            };
        }

        public static Kind of(String word) {
            return switch (word) {
                case "user" -> USER;
                case "client" -> CLIENT;
                case "system" -> SYSTEM;
                default -> throw new IllegalArgumentException("not a kind of actor: " + word);
            };
        }
    }

    /** The named part of Annals that acts by itself, such as an automation. */
    public static Actor system(String name) {
        return new Actor(name, Kind.SYSTEM, null, null);
    }
}
