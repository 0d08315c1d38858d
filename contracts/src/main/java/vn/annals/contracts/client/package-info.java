/** The published language of a tenant's programs: what may be asked, what can have happened, why a request is refused. */
@NullMarked
package vn.annals.contracts.client;

import org.jspecify.annotations.NullMarked;
