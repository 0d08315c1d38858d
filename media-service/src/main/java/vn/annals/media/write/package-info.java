/** The life of an asset: stored, described, given other files, retired and brought back; claimed and released by articles. */
@NullMarked
package vn.annals.media.write;

import org.jspecify.annotations.NullMarked;
