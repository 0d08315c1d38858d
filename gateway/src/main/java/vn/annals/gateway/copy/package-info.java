/** Copies of public pages, which answer most readers before anything else of the gateway is asked. */
@NullMarked
package vn.annals.gateway.copy;

import org.jspecify.annotations.NullMarked;
