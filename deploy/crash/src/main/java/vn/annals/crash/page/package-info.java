/** What the harness writes and how it is folded: small pages that say which command made them and what is beside them. */
@NullMarked
package vn.annals.crash.page;

import org.jspecify.annotations.NullMarked;
