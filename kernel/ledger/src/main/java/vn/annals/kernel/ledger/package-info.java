/** The append-only, gapless, provable history of one tenant, as Axon's event storage on MongoDB. */
@NullMarked
package vn.annals.kernel.ledger;

import org.jspecify.annotations.NullMarked;
