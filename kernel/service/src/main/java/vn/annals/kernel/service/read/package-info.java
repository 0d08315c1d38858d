/** How slices are fed from the ledger, and how a reader waits for what was just written. */
@NullMarked
package vn.annals.kernel.service.read;

import org.jspecify.annotations.NullMarked;
