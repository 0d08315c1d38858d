/** The life of a tenant: registered, activated, suspended, resumed. */
@NullMarked
package vn.annals.auth.write;

import org.jspecify.annotations.NullMarked;
