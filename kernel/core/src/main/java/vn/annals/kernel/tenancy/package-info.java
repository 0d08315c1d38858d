/** Whose work is being done and by whom: tenant, actor and roles. */
@NullMarked
package vn.annals.kernel.tenancy;

import org.jspecify.annotations.NullMarked;
