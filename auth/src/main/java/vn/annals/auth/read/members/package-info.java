/** The members of a tenant, or of the platform: who they are, what they may do, and whether the identity provider does as was decided. */
@NullMarked
package vn.annals.auth.read.members;

import org.jspecify.annotations.NullMarked;
