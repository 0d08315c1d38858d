/** The tenants of the platform, and how the identity provider comes to know them. */
@NullMarked
package vn.annals.auth;

import org.jspecify.annotations.NullMarked;
