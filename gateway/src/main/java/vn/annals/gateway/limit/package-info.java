/** How large a request may be, and how many of them one caller may send. */
@NullMarked
package vn.annals.gateway.limit;

import org.jspecify.annotations.NullMarked;
