/** The door for files: whatever comes in is recognised, measured and made anew before anything else touches it. */
@NullMarked
package vn.annals.media.intake;

import org.jspecify.annotations.NullMarked;
