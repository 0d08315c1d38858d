/** What happened to an asset: what it was and said in each revision, and every event with who, when and why. */
@NullMarked
package vn.annals.media.read.timeline;

import org.jspecify.annotations.NullMarked;
