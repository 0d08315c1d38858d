/** One ledger for each tenant, and one projector in each process for all of them. */
@NullMarked
package vn.annals.kernel.ledger.tenancy;

import org.jspecify.annotations.NullMarked;
