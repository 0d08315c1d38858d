/** Exports of a ledger: writing them, and the verifier that needs nothing but the export and a key. */
@NullMarked
package vn.annals.kernel.ledger.proof.export;

import org.jspecify.annotations.NullMarked;
