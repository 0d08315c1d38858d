/** Which files live articles show, and therefore everybody may see. */
@NullMarked
package vn.annals.media.read.usage;

import org.jspecify.annotations.NullMarked;
