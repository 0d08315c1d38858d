/** Where bytes wait while something is made of them, and how what a killed process left there goes. */
@NullMarked
package vn.annals.media.workroom;

import org.jspecify.annotations.NullMarked;
