package vn.annals.auth.keycloak;

import org.springframework.web.client.HttpClientErrorException;
import vn.annals.auth.contact.ContactSettings;

/** Has the realm write to people: it knows their addresses, makes the link, and sees to it that a link works once. */
public final class LetterRealm {

    private final RealmUsers users;
    private final ContactSettings settings;

    LetterRealm(RealmUsers users, ContactSettings settings) {
        this.users = users;
        this.settings = settings;
    }

    /**
     * Sends the letter with which somebody sets a password. False, and none is sent, when the account has a way to sign in.
     * Refused while the realm, or the mail server it hands letters to, does not do it.
     */
    public boolean invite(String person) {
        try {
            return Convergence.asked("a letter", () -> {
                if (users.canSignIn(person)) {
                    return false;
                }
                users.writeTo(person, settings);
                return true;
            });
        } catch (HttpClientErrorException.BadRequest fault) {
            // Its text may name the address.
            throw new IllegalStateException("Keycloak does not take a letter to " + person);
        }
    }
}
