/** Brings what the identity provider tells of a tenant's people, their sign-ins and changes by hand, into its ledger. */
@NullMarked
package vn.annals.auth.automation.accounts;

import org.jspecify.annotations.NullMarked;
