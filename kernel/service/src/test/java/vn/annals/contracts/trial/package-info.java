/** A small published language for the tests of this module. */
@NullMarked
package vn.annals.contracts.trial;

import org.jspecify.annotations.NullMarked;
