/** What the rows of several slices have in common. */
@NullMarked
package vn.annals.media.read;

import org.jspecify.annotations.NullMarked;
