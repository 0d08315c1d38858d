/**
 * The processes that are killed: writers, projectors and replays, each with a main class of its own. They are built from the
 * product's own parts; only the halt at a named point is the harness's, and it sits in the driver's command listener.
 */
@NullMarked
package vn.annals.crash.child;

import org.jspecify.annotations.NullMarked;
