/** The published language of media: what may be asked, what can have happened, why a request is refused. */
@NullMarked
package vn.annals.contracts.media;

import org.jspecify.annotations.NullMarked;
