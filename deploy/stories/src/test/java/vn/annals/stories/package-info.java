/** What people and programs see of the whole of Annals, told over HTTP against the stack that users start. */
@NullMarked
package vn.annals.stories;

import org.jspecify.annotations.NullMarked;
