/** An asset as callers see it, the same from the write side and from the library. */
@NullMarked
package vn.annals.media.answer;

import org.jspecify.annotations.NullMarked;
