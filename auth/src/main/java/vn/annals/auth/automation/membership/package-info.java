/** Brings what was decided about a member to the identity provider, and says in the ledger when that is done. */
@NullMarked
package vn.annals.auth.automation.membership;

import org.jspecify.annotations.NullMarked;
