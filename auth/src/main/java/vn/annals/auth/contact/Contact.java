package vn.annals.auth.contact;

/** A member's address, in lower case, and name. */
public record Contact(String email, String name) {

    // The record default would write a person's address into any log that mentions it.
    @Override
    public String toString() {
        return "Contact";
    }
}
