/** Signs the ledgers of all tenants as they lie in storage, and hands out what others need to check them. */
@NullMarked
package vn.annals.auth.notary;

import org.jspecify.annotations.NullMarked;
