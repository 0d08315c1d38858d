/** What operators do to the stores of files: move everything into the chosen one, check each byte, sweep what nobody needs. */
@NullMarked
package vn.annals.media.mediastore;

import org.jspecify.annotations.NullMarked;
