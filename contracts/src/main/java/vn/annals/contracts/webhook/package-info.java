/** The published language of webhooks: what may be asked, what can have happened, why a request is refused. */
@NullMarked
package vn.annals.contracts.webhook;

import org.jspecify.annotations.NullMarked;
