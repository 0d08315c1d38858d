/** The architecture rules of the house, for any module, each seen to catch a broken copy. */
@NullMarked
package vn.annals.kernel.testkit.house;

import org.jspecify.annotations.NullMarked;
