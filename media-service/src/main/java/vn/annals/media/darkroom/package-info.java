/** Where pictures are made anew: in short-lived processes with little memory and little time. */
@NullMarked
package vn.annals.media.darkroom;

import org.jspecify.annotations.NullMarked;
