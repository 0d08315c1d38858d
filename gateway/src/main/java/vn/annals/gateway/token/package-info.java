/** Access tokens of programs: checked here first, and again by every service. */
@NullMarked
package vn.annals.gateway.token;

import org.jspecify.annotations.NullMarked;
