/** Signed notes and checkpoints as C2SP writes them down (c2sp.org/signed-note, c2sp.org/tlog-checkpoint). */
@NullMarked
package vn.annals.kernel.ledger.proof.note;

import org.jspecify.annotations.NullMarked;
