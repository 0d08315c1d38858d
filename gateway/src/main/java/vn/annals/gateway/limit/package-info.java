/** How large a request may be. */
@NullMarked
package vn.annals.gateway.limit;

import org.jspecify.annotations.NullMarked;
