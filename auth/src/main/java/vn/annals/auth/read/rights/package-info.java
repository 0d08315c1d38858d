/** What the ledger lets each member and each API client do now, told to the edge of every service. */
@NullMarked
package vn.annals.auth.read.rights;

import org.jspecify.annotations.NullMarked;
