/** The published language of the audit room: what those who audit looked at. */
@NullMarked
package vn.annals.contracts.audit;

import org.jspecify.annotations.NullMarked;
