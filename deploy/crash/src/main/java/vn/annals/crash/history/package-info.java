/** What was asked of whom, when, and what came of it: one line of JSON for each, as Jepsen writes its histories. */
@NullMarked
package vn.annals.crash.history;

import org.jspecify.annotations.NullMarked;
