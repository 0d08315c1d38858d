/** The published language of drift: what was found changed in the identity provider past the ledger, and was mended. */
@NullMarked
package vn.annals.contracts.drift;

import org.jspecify.annotations.NullMarked;
