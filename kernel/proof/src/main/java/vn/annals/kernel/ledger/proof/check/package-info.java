/** Judges commits one by one, wherever they come from: what must hold of a history, and what is said when it does not. */
@NullMarked
package vn.annals.kernel.ledger.proof.check;

import org.jspecify.annotations.NullMarked;
