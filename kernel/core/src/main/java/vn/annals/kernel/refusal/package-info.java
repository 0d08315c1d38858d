/** How a request that was understood is refused: a code from a closed list, and the reason in plain words. */
@NullMarked
package vn.annals.kernel.refusal;

import org.jspecify.annotations.NullMarked;
