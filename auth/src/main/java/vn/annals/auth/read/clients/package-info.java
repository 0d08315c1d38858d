/** The API clients of a tenant: what they are called, what they may do, and whether the identity provider knows them. */
@NullMarked
package vn.annals.auth.read.clients;

import org.jspecify.annotations.NullMarked;
