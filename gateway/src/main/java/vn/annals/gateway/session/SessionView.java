package vn.annals.gateway.session;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who is signed in, as the desk sees it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SessionView(
        boolean authenticated,
        @Nullable String id,
        @Nullable String name,
        @Nullable String email,
        @Nullable List<Membership> tenants,
        @Nullable List<String> platformRoles) {

    static SessionView nobody() {
        return new SessionView(false, null, null, null, null, null);
    }

    static SessionView of(Claims claims) {
        return new SessionView(
                true,
                claims.text("sub"),
                claims.text("name"),
                claims.text("email"),
                claims.memberships(),
                claims.platformRoles());
    }

    /** What a person is in one tenant. */
    record Membership(String slug, List<String> roles) {}
}
