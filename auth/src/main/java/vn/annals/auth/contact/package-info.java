/** How members are called and reached: kept beside the ledger, which names nobody, so that it can be erased. */
@NullMarked
package vn.annals.auth.contact;

import org.jspecify.annotations.NullMarked;
