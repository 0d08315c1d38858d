package vn.annals.kernel.service.access;

import java.util.Set;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** A passport in the form Spring Security carries about. */
final class PassportToken extends AbstractAuthenticationToken {

    private final transient Passport passport;

    PassportToken(Passport passport) {
        super(Set.of());
        this.passport = passport;
        setAuthenticated(true);
    }

    Passport passport() {
        return passport;
    }

    @Override
    public Object getPrincipal() {
        return passport.subject();
    }

    @Override
    public Object getCredentials() {
        return "";
    }
}
