/** Brings what was decided about an API client to the identity provider, and says in the ledger when that is done. */
@NullMarked
package vn.annals.auth.automation.programs;

import org.jspecify.annotations.NullMarked;
