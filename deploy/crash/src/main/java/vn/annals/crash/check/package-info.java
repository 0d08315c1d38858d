/** One class for each promise: it looks at what was answered, seen and stored, and names what breaks the promise. */
@NullMarked
package vn.annals.crash.check;

import org.jspecify.annotations.NullMarked;
