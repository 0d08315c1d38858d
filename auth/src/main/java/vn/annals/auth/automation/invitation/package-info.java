/** Has letters sent that were asked for, however long that takes, and says in the ledger what became of them. */
@NullMarked
package vn.annals.auth.automation.invitation;

import org.jspecify.annotations.NullMarked;
