/**
 * One ledger for each tenant, and one projector in each process for all of them.
 *
 * <p>Axon's processors would poll each ledger with threads of their own, which thousands of idle tenants cannot afford. One
 * projector reads a ledger once for all slices of a lane when its bell rings. A bell is only a hint: it may be lost, and a
 * sweep makes up for it; what was read is decided by the stored position alone. An event may be handled again after a
 * failure or a lost claim, or be parked with an alarm; it is never passed over in silence.
 */
@NullMarked
package vn.annals.kernel.ledger.tenancy;

import org.jspecify.annotations.NullMarked;
