/** Links that open something to whoever holds them, and what they are signed with. */
@NullMarked
package vn.annals.kernel.service.link;

import org.jspecify.annotations.NullMarked;
