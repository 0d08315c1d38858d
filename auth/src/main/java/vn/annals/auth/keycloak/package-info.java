/** The only place that speaks Keycloak's admin language: what a tenant needs there, what is missing, and the calls. */
@NullMarked
package vn.annals.auth.keycloak;

import org.jspecify.annotations.NullMarked;
