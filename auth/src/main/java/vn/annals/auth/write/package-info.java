/** The life of a tenant: registered, activated, described anew, suspended, resumed, closed. */
@NullMarked
package vn.annals.auth.write;

import org.jspecify.annotations.NullMarked;
