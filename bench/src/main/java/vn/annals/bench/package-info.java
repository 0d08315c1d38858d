/** What the ledger costs, measured against the bare server in one run. */
@NullMarked
package vn.annals.bench;

import org.jspecify.annotations.NullMarked;
