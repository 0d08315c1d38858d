/** How a command reaches the instance that handles it, in this process or another. */
@NullMarked
package vn.annals.kernel.service.transport;

import org.jspecify.annotations.NullMarked;
