/** What the read slices of articles share: the circumstances of an event. */
@NullMarked
package vn.annals.article.read;

import org.jspecify.annotations.NullMarked;
