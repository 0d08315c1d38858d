/** The published language of tenants: what may be asked, what can have happened, why a request is refused. */
@NullMarked
package vn.annals.contracts.tenant;

import org.jspecify.annotations.NullMarked;
