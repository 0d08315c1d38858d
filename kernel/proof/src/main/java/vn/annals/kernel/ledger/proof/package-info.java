/** Canonical leaves and the RFC 6962 tree over them. Plain Java: no database, no framework. */
@NullMarked
package vn.annals.kernel.ledger.proof;

import org.jspecify.annotations.NullMarked;
