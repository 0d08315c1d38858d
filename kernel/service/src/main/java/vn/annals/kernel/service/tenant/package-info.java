/** What a service knows about tenants and people, and where a tenant's own data lies. */
@NullMarked
package vn.annals.kernel.service.tenant;

import org.jspecify.annotations.NullMarked;
