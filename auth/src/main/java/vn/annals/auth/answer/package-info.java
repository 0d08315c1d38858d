/** A tenant as callers see it, the same from the write side and from the directory. */
@NullMarked
package vn.annals.auth.answer;

import org.jspecify.annotations.NullMarked;
