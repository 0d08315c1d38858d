/** Asks a virus scanner about files, where there is one. */
@NullMarked
package vn.annals.media.scan;

import org.jspecify.annotations.NullMarked;
