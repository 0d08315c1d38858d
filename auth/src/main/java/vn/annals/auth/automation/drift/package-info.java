/** Compares what the identity provider holds with what the ledger says, tenant after tenant, and mends what differs. */
@NullMarked
package vn.annals.auth.automation.drift;

import org.jspecify.annotations.NullMarked;
