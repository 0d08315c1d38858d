/** The published language of a tenant's people: what may be asked, what can have happened, why a request is refused. */
@NullMarked
package vn.annals.contracts.member;

import org.jspecify.annotations.NullMarked;
