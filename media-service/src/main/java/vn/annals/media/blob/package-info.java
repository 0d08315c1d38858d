/** The files themselves: kept once under their hash, each tenant's apart, in the store that was chosen, and served from there. */
@NullMarked
package vn.annals.media.blob;

import org.jspecify.annotations.NullMarked;
