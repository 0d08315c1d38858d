/** Where the read models and automations of a tenant, or of the platform, stand, and what people order for them. */
@NullMarked
package vn.annals.auth.projections;

import org.jspecify.annotations.NullMarked;
