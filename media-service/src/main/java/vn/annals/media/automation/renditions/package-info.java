/** What is made of every picture that comes in, so that pages need not send the whole of it. */
@NullMarked
package vn.annals.media.automation.renditions;

import org.jspecify.annotations.NullMarked;
