/** The tenant's assets as editors look through them, newest first. */
@NullMarked
package vn.annals.media.read.library;

import org.jspecify.annotations.NullMarked;
