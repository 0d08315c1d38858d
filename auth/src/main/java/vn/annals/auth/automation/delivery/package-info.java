/** Sends public facts to webhooks, each again and again until it is taken or a day has passed, and keeps what became of it. */
@NullMarked
package vn.annals.auth.automation.delivery;

import org.jspecify.annotations.NullMarked;
