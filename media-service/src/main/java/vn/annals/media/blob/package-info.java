/** The files themselves: kept once under their hash, in the tenant's own database, and served from there. */
@NullMarked
package vn.annals.media.blob;

import org.jspecify.annotations.NullMarked;
