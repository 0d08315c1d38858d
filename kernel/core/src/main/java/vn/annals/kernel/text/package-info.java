/** Vietnamese text: one normal form at every door, and addresses made of it. */
@NullMarked
package vn.annals.kernel.text;

import org.jspecify.annotations.NullMarked;
