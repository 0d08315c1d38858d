/** Which articles use which assets, and which files everybody may see because something public shows them. */
@NullMarked
package vn.annals.media.read.usage;

import org.jspecify.annotations.NullMarked;
