/** People in a browser: sign-in and sign-out with Keycloak, the session, and the token that never leaves the gateway. */
@NullMarked
package vn.annals.gateway.session;

import org.jspecify.annotations.NullMarked;
