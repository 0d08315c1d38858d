/** What is said about a tenant's ledger itself. */
@NullMarked
package vn.annals.contracts.ledger;

import org.jspecify.annotations.NullMarked;
