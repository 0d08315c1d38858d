/** Who may call what: from a signed token to the tenant, the caller and the roles an endpoint asks for. */
@NullMarked
package vn.annals.kernel.service.access;

import org.jspecify.annotations.NullMarked;
