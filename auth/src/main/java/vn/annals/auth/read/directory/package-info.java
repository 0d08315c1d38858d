/** The directory of tenants, for the platform and for each tenant's own people. */
@NullMarked
package vn.annals.auth.read.directory;

import org.jspecify.annotations.NullMarked;
