/** What programs outside are told of a tenant: the public facts of its ledger, in their order. */
@NullMarked
package vn.annals.auth.feed;

import org.jspecify.annotations.NullMarked;
