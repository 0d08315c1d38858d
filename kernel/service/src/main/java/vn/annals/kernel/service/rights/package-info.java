/** What people and programs may do in a tenant at this moment, which their tokens learn only when they are made anew. */
@NullMarked
package vn.annals.kernel.service.rights;

import org.jspecify.annotations.NullMarked;
