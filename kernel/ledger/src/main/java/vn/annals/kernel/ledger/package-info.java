/**
 * The append-only, gapless, provable history of one tenant, as Axon's event storage on MongoDB.
 *
 * <p>A commit is one document whose number is its {@code _id}, and not several under a counter in a transaction: it cannot
 * be torn, no reader sees a number before the one below it, and every server that keeps unique indexes keeps the promise.
 * Axon's own engines order events by clocks or fill gaps after a time-out, and may pass over a late commit for ever. The
 * price is that writers of one tenant in several processes contend for the next number.
 */
@NullMarked
package vn.annals.kernel.ledger;

import org.jspecify.annotations.NullMarked;
