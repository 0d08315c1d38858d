/** The published language of the services. */
@NullMarked
package vn.annals.contracts;

import org.jspecify.annotations.NullMarked;
