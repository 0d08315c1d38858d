/** The webhooks of a tenant: what they are told, and whether anything is sent to them. */
@NullMarked
package vn.annals.auth.read.webhooks;

import org.jspecify.annotations.NullMarked;
