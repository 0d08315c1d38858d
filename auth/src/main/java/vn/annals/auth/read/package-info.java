/** What the read slices share. */
@NullMarked
package vn.annals.auth.read;

import org.jspecify.annotations.NullMarked;
