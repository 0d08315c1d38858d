/** The published language of accounts: sign-ins, and what was changed by hand, as the identity provider tells it. */
@NullMarked
package vn.annals.contracts.account;

import org.jspecify.annotations.NullMarked;
