/** The trace of a request, from the header of the caller to the log line and the services. */
@NullMarked
package vn.annals.gateway.trace;

import org.jspecify.annotations.NullMarked;
