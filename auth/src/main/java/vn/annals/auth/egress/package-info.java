/** The one way out of this service to addresses that tenants name, and what is signed for them. */
@NullMarked
package vn.annals.auth.egress;

import org.jspecify.annotations.NullMarked;
