/** The program that makes a picture anew from its pixels; it runs in a process of its own, because what it reads is hostile. */
@NullMarked
package vn.annals.media.picture;

import org.jspecify.annotations.NullMarked;
