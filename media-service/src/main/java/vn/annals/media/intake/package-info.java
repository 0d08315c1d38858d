/** The door for files: whatever comes in is measured, hashed and recognised before anything else touches it. */
@NullMarked
package vn.annals.media.intake;

import org.jspecify.annotations.NullMarked;
