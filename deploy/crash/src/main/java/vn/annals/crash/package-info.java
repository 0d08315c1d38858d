/**
 * The crash harness: from a seed a plan, from the plan real processes that write, read, are killed and come back, from
 * what they answered a history, and from history and database a verdict on each promise of the ledger.
 */
@NullMarked
package vn.annals.crash;

import org.jspecify.annotations.NullMarked;
