/** The life of an asset: stored once, claimed and released by articles. */
@NullMarked
package vn.annals.media.write;

import org.jspecify.annotations.NullMarked;
