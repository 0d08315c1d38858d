/** Compares what the identity provider holds with what the ledger says, the platform's and each tenant's, and mends what differs. */
@NullMarked
package vn.annals.auth.automation.drift;

import org.jspecify.annotations.NullMarked;
