/** Runs all of Annals on one machine without containers: starts, watches and stops its processes, and fills the demo tenants. */
@NullMarked
package vn.annals.local;

import org.jspecify.annotations.NullMarked;
