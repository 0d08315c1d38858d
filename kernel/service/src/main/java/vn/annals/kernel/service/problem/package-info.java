/** How a refusal, or a failure, is told to the caller: one body, one place that knows HTTP statuses. */
@NullMarked
package vn.annals.kernel.service.problem;

import org.jspecify.annotations.NullMarked;
