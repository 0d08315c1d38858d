/** Where a request goes, what it carries there, and what happens when nobody is at home. */
@NullMarked
package vn.annals.gateway.route;

import org.jspecify.annotations.NullMarked;
