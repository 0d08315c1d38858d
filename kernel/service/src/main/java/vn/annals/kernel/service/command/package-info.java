/** How a service sends commands, for people at its endpoints and for its automations. */
@NullMarked
package vn.annals.kernel.service.command;

import org.jspecify.annotations.NullMarked;
