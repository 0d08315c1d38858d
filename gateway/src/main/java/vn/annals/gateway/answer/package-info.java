/** What the gateway answers itself: problems, small pages and the security headers of every answer. */
@NullMarked
package vn.annals.gateway.answer;

import org.jspecify.annotations.NullMarked;
